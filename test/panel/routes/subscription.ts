import { Message, Refusal, text } from '../answer';
import { hashPassword } from '../auth';
import type { Backend, Call, Route } from '../backend';
import { parseInt64 } from '../decode';
import { encode } from '../json';

const BYTES_PER_GB = 2 ** 30;

/** `/open_api/sub_store`: a user's usage for subscription apps, with the password in the address. */
export function subscriptionRoutes(backend: Backend): Route[] {
    const { store } = backend;

    return [{ path: '/api/v1/open_api/sub_store', method: 'GET', handler: usage }];

    function usage(call: Call) {
        const name = call.query.get('user') ?? '';
        const password = call.query.get('pwd') ?? '';
        if (name === '') {
            throw new Refusal('用户不能为空');
        }
        if (password === '') {
            throw new Refusal('密码不能为空');
        }
        const user = store.userNamed(name);
        if (user?.pwd !== hashPassword(password)) {
            throw new Refusal('鉴权失败');
        }
        const tunnel = call.query.get('tunnel') ?? '';
        const row = tunnel === '' || tunnel === '-1' ? user : ownAssignment(user.id, tunnel);
        const line = [
            `upload=${encode(row.inFlow)}`,
            `download=${encode(row.outFlow)}`,
            `total=${encode(row.flow * BYTES_PER_GB)}`,
            `expire=${encode(Math.trunc(row.expTime / 1000))}`,
        ].join('; ');

        return text(line, { 'Subscription-Userinfo': line });
    }

    function ownAssignment(userId: number, id: string) {
        const row = store.assignments.get(parseInt64(id) ?? 0);
        if (row?.userId !== userId) {
            throw new Refusal(Message.NO_TUNNEL);
        }

        return row;
    }
}
