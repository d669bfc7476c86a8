// construct: program-whmcs-params
// policy: map
interface ModuleParams {
    serviceid: number;
    username?: string;
    configoptions: { [name: string]: string };
    clientsdetails: { email: string; firstname: string; lastname: string };
}
function getOption(params: ModuleParams, name: string, fallback: string): string {
    return params.configoptions[name] ?? fallback;
}
function username(params: ModuleParams): string {
    if (params.username) {
        return params.username;
    }
    return params.clientsdetails.email.split('@')[0].toLowerCase().replace(/[^a-z0-9]/g, '') + params.serviceid;
}
function createAccount(params: ModuleParams): string {
    const quota = parseInt(getOption(params, 'Quota', '10'), 10) * 1024 * 1024;
    if (isNaN(quota)) {
        return 'bad quota';
    }
    const body = {
        user: username(params),
        quota,
        name: `${params.clientsdetails.firstname} ${params.clientsdetails.lastname}`.trim(),
        flags: [getOption(params, 'SSH', 'off') === 'on', true],
    };
    return JSON.stringify(body);
}
const base = { email: 'J.Doe@Example.com', firstname: 'J', lastname: '' };
console.log(createAccount({ serviceid: 12, configoptions: { Quota: '20', SSH: 'on' }, clientsdetails: base }));
console.log(createAccount({ serviceid: 13, username: 'joe', configoptions: {}, clientsdetails: base }));
console.log(createAccount({ serviceid: 14, configoptions: { Quota: 'many' }, clientsdetails: base }));
