// construct: static-order
// policy: map
// trap: static values are set where the class stands, and some of them need those above
let order = '';
function mark(s: string): number { order += s; return order.length; }
class A { static x = mark('a'); static y = mark('b'); static list: number[] = [mark('c')]; static initializeStatics(): number { return 5; } }
mark('d');
class B extends A { static z = mark('e'); }
console.log(order + A.x + A.y + A.list.join() + B.z + A.initializeStatics());
A.list.push(1);
class Own { static b = 2; static a = this.b + 1; static f = (): number => this.b; }
console.log(Own.a + Own.f());
