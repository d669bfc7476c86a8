// construct: whmcs-module
// policy: map
type Params = Record<string, unknown>;

const MODULE_NAME = 'flvx';
const BYTES_PER_GB = 1073741824;

interface Usage { diskusage: number; bwusage: number; bwlimit: number }

function text(params: Params, key: string, fallback: string = ''): string {
    const value = params[key];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : fallback;
}

function flvx_MetaData(): Record<string, string | boolean> {
    return { DisplayName: 'FLVX', APIVersion: '1.1', RequiresServer: true };
}

function flvx_status(params: Params): string {
    switch (text(params, 'status')) {
        case 'Active':
            return 'enabled';
        case 'Suspended':
        case 'Terminated':
            return 'disabled';
        default:
            return 'unknown';
    }
}

function flvx_usage(rows: Array<{ flow: number; inFlow: number; outFlow: number }>): Usage {
    let used = 0;
    let limit = 0;
    for (const row of rows) {
        used += row.inFlow + row.outFlow;
        limit += row.flow;
    }
    return { diskusage: 0, bwusage: Math.floor(used / BYTES_PER_GB), bwlimit: limit };
}

function flvx_ClientArea(params: Params): Record<string, unknown> {
    const usage = flvx_usage([{ flow: 100, inFlow: 3 * BYTES_PER_GB, outFlow: BYTES_PER_GB / 2 }]);
    const percent = usage.bwlimit > 0 ? Math.round((usage.bwusage / usage.bwlimit) * 100) : 0;
    return {
        templatefile: 'clientarea',
        vars: {
            module: MODULE_NAME,
            user: text(params, 'username', 'nobody'),
            percent,
            status: flvx_status(params),
            links: ['a', 'b'].map((id) => ({ id, url: `clientarea.php?action=productdetails&id=${text(params, 'serviceid')}&b=${id}` })),
        },
    };
}

function flvx_AdminServicesTabFields(params: Params): Record<string, string> {
    const fields: Record<string, string> = {};
    for (const [label, value] of Object.entries({ User: text(params, 'username'), Plan: text(params, 'plan', 'none') })) {
        fields[label] = '<b>' + value.replaceAll('<', '&lt;') + '</b>';
    }
    return fields;
}

function main(): void {
    const params: Params = { serviceid: 5, username: 'a<b', status: 'Active', nothing: null };
    console.log(JSON.stringify(flvx_MetaData()));
    console.log(JSON.stringify(flvx_ClientArea(params)));
    console.log(JSON.stringify(flvx_AdminServicesTabFields(params)));
    console.log(flvx_status({ status: 'Suspended' }) + flvx_status({}));
}

main();
