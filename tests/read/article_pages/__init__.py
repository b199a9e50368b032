"""Articles in the mark-up of newsrooms in three countries, written before the reader was tried on them."""
