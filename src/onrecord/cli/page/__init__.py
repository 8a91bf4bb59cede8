"""Reports and their facts as one HTML page: no network, no script."""
