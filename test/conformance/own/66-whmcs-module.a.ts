// construct: whmcs-module
// policy: map
interface Params {
    serverhostname: string;
    serverpassword: string;
    serverport: string;
    serversecure: boolean;
    serviceid: number;
    username: string;
    password: string;
    configoption1: string;
    configoption2: string;
    customfields: Record<string, string>;
}

interface Answer {
    code: number;
    msg: string;
    data?: Record<string, unknown>;
}

class FlvxApiError extends Error {
    constructor(message: string, public readonly status: number) {
        super(message);
    }
}

class FlvxApiClient {
    private token: string | null = null;

    constructor(private readonly baseUrl: string, private readonly send: (method: string, url: string, body: string) => string) {}

    login(password: string): void {
        const answer = this.request('POST', '/api/v1/login', { password });
        if (answer.code !== 0) {
            throw new FlvxApiError('Login failed: ' + answer.msg, answer.code);
        }
        this.token = 'tok';
    }

    request(method: string, path: string, body: Record<string, unknown>): Answer {
        const text = this.send(method, this.baseUrl + path + (this.token === null ? '' : '?t=' + this.token), JSON.stringify(body));
        const answer = JSON.parse(text) as Answer;
        return answer;
    }
}

function flvx_baseUrl(params: Params): string {
    const scheme = params.serversecure ? 'https' : 'http';
    const port = params.serverport === '' ? '' : ':' + params.serverport;
    return scheme + '://' + params.serverhostname + port;
}

function flvx_ConfigOptions(): Record<string, Record<string, string>> {
    return {
        'Traffic (GB)': { Type: 'text', Size: '10', Default: '100' },
        'Tunnel IDs': { Type: 'text', Size: '25', Description: 'comma separated' },
    };
}

function flvx_tunnels(params: Params): number[] {
    return params.configoption2
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => parseInt(part, 10));
}

function flvx_CreateAccount(params: Params, send: (method: string, url: string, body: string) => string): string {
    try {
        const client = new FlvxApiClient(flvx_baseUrl(params), send);
        client.login(params.serverpassword);
        const answer = client.request('POST', '/api/v1/users', {
            user: params.username,
            flow: parseInt(params.configoption1, 10),
            tunnels: flvx_tunnels(params),
            note: 'service #' + params.serviceid,
            email: params.customfields['Email'] ?? null,
        });
        return answer.code === 0 ? 'success' : answer.msg;
    } catch (error) {
        if (error instanceof FlvxApiError) {
            return error.status + ': ' + error.message;
        }
        return error instanceof Error ? error.message : 'unknown error';
    }
}

function main(): void {
    const params: Params = {
        serverhostname: 'panel.example',
        serverpassword: 'secret',
        serverport: '8443',
        serversecure: true,
        serviceid: 12,
        username: 'ann',
        password: 'pw',
        configoption1: '50',
        configoption2: '1, 2,,7',
        customfields: {},
    };
    const lines: string[] = [];
    const ok = (method: string, url: string, body: string): string => {
        console.log(method + ' ' + url + ' ' + body);
        return '{"code":0,"msg":"ok"}';
    };
    console.log(flvx_CreateAccount(params, ok));
    console.log(flvx_CreateAccount({ ...params, serversecure: false, serverport: '' }, () => '{"code":401,"msg":"denied"}'));
    console.log(Object.keys(flvx_ConfigOptions()).join('|') + lines.length);
}

main();
