// construct: program-crc32
// policy: map
function crc32(text: string): string {
    let crc = -1;
    for (let i = 0; i < text.length; i++) {
        crc ^= text.charCodeAt(i);
        for (let k = 0; k < 8; k++) {
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
        }
    }
    return ((crc ^ -1) >>> 0).toString(16);
}
console.log(crc32('123456789'));
