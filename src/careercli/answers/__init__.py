"""The use cases: what is asked, and what careercli answers, for any way of asking."""
