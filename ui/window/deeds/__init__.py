"""What the commands do, a module for each menu that has work of its own."""
