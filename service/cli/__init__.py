"""The command line: the same requests and answers as over HTTP, and a timeline to read in a terminal."""
