"""How the windows look: colours, type, space and signs, each said in one place."""
