"""What people decide; each function here is one act of a reviewer."""
