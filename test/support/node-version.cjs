'use strict';

// Runs before anything is installed, so it may use nothing but Node itself.

const major = Number(process.versions.node.split('.')[0]);

if (major !== 20 && major !== 22) {
    console.error(
        `This project is developed on Node 20 or 22; here runs Node ${process.versions.node}. ` +
            'The embedded PHP is not known to work on other versions: please switch to one of the two.',
    );
    process.exit(1);
}
