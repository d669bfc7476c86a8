// construct: constructor-property
// policy: reject
class A {
    name = 'a';
}
console.log(new A().constructor === A ? 'same' : 'other'); // refused here
