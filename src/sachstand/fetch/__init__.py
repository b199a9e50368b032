"""Gets captures from the world: files, directories, standard input, web archives, the network."""
