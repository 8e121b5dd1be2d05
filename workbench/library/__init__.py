"""What a desk remembers: claims checked earlier, facts that stand, and the search over them."""
