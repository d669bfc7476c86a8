// construct: string-unions
// policy: map
type Method = 'get' | 'post';
type Status = 'active' | 'suspended' | 'terminated';

interface Service { id: number; status: Status }

const ORDER: readonly Status[] = ['active', 'suspended', 'terminated'];

function isStatus(text: string): text is Status {
    return ORDER.some((status) => status === text);
}

function rank(status: Status): number {
    return ORDER.indexOf(status);
}

function url(method: Method, path: `/${string}`): string {
    return method.toUpperCase() + ' ' + path;
}

function main(): void {
    console.log(url('get', '/a') + url('post', '/b'));
    console.log('' + isStatus('active') + isStatus('Active') + rank('terminated'));
    const services: Service[] = [{ id: 1, status: 'terminated' }, { id: 2, status: 'active' }];
    services.sort((a, b) => rank(a.status) - rank(b.status));
    console.log(services.map((service) => service.id + service.status).join(' '));
}

main();
