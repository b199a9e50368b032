"""What is known of outlets and agencies: one small file for each."""
