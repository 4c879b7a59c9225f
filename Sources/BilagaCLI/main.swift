print("bilaga")
