"""What the measures of pay are called."""

MEASURES = {
    "median": "median",
    "p25": "25th percentile",
    "p75": "75th percentile",
    "mean_low": "average range bottom",
    "mean_high": "average range top",
}
