// construct: program-switch-string-return
// policy: map
function http(code: number): string {
    switch (true) {
        case code >= 500: return 'server';
        case code >= 400: return 'client';
        case code >= 200 && code < 300: return 'ok';
        default: return 'other';
    }
}
console.log([200, 404, 503, 301].map(http).join());
