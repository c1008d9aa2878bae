"""Our own parts of Rasa: the classifier of needs and the tracker store."""
