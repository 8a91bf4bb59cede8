"""What claims add up to: who is who, which post is which, who held it when; functions of claims alone."""
