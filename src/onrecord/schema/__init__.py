"""The nouns of onrecord: frozen, without behaviour beyond their own laws, without input or output."""
