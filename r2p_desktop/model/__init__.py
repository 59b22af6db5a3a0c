"""Entities, vocabularies and rules. Import `model.entities` to map every entity; the package itself imports nothing."""
