"""What was asked and not answered, for the disk failed: said in one sentence, and asked anew."""
