"""What Naast understands and says: domain, data and our own Rasa components. Knows nothing of the
other rooms.
"""
