"""The HTTP door: decode a request, have its article analysed, encode the answer."""
