"""Tables of a draft: each cell beside the claims that its row and its column say it is about."""
