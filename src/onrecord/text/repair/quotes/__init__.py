"""Quotation marks that translation and mark-up removal have damaged: lost, turned round, foreign."""
