<?php

// Makes a key and a self-signed certificate for a server on loopback; prints both as JSON.

$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
file_put_contents($input['config'], implode("\n", [
    '[req]',
    'distinguished_name = name',
    '[name]',
    '[server]',
    'basicConstraints = CA:TRUE',
    'subjectAltName = IP:127.0.0.1, DNS:localhost',
    '',
]));
$options = [
    'config' => $input['config'],
    'digest_alg' => 'sha256',
    'private_key_type' => OPENSSL_KEYTYPE_EC,
    'private_key_bits' => 2048,
    'curve_name' => 'prime256v1',
    'x509_extensions' => 'server',
    'encrypt_key' => false,
];
$key = openssl_pkey_new($options);
$request = openssl_csr_new(['commonName' => $input['name']], $key, $options);
openssl_x509_export(openssl_csr_sign($request, null, $key, $input['days'], $options), $certificateText);
openssl_pkey_export($key, $keyText, null, $options);
echo json_encode(['key' => $keyText, 'cert' => $certificateText]);
