// policy: map
// What is decoded has to be whole characters, from the percent sign on; anything else is an error of its own kind.
function decoded(text: string): string {
    try {
        return JSON.stringify(decodeURIComponent(text));
    } catch (error) {
        const isOther = error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
        return `${String(error)}; ${error instanceof URIError} ${isOther}`;
    }
}
const texts = ['', 'plain + text', 'a%20b', '%41%2f%2F%00', '%C3%A9', '%E4%B8%AD%e6%96%87', '%F0%9F%98%80!', 'é%C3%A9中', '100%25', '%%41'];
for (const text of texts) {
    console.log(text, decoded(text));
}
for (const text of ['%', '%4', '%4g', '%zz', 'a%', '%C3', '%C3%', '%C3A9', '%A9', '%C3%28', '%ED%A0%80', '%C0%80', '%F4%90%80%80', '%FF', '%E4%B8x%AD', '%C3é']) {
    console.log(text, decoded(text));
}
for (const text of ["-_.!~*'()", 'ä 中 😀', '%', 'a/b?c=d&e#f;g,h:i@j$k+l', '\n\t"<>\\^`{|}']) {
    console.log(decodeURIComponent(encodeURIComponent(text)) === text, encodeURIComponent(text));
}
