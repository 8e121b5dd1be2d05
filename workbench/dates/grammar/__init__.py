"""The grammar of time: small parsers that turn words into meanings."""
