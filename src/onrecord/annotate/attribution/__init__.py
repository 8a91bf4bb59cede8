"""Who is said to say what: quotations, tagged spans linked, rules over the parse."""
