// construct: from-char-code
// policy: map
console.log(String.fromCharCode(72, 105, 233, 0x4e2d, 0xd83d, 0xde00) + String.fromCharCode(65 + 65536) + String.fromCharCode() + '|');
