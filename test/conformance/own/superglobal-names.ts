// construct: superglobal-names
// policy: map-or-reject
// trap: $this, $GLOBALS, $_GET, $argv and $http_response_header are not ordinary variables
function show(_GET: string, GLOBALS: string): string {
    return _GET + GLOBALS;
}

function main(): void {
    const _POST = 'post';
    const argv = ['a'];
    const _SERVER = { host: 'h' };
    console.log(show('get', 'globals') + _POST + argv.length + _SERVER.host);
    const php_errormsg = 'e';
    console.log(php_errormsg);
}

main();
