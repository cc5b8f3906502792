let upload: [UInt8] = [], title = "A logo"
