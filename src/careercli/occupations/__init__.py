"""Every US occupation: what it pays where, by the official survey, and what the work asks for."""
