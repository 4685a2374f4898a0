print("darnel")
