"""Platforms of job boards: where each publishes its openings, and what its payloads say."""
