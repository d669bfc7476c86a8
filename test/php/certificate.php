<?php

// Makes keys and certificates for servers on loopback, each signed by itself or by one before it; prints them as JSON.

$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
$config = ['[req]', 'distinguished_name = name', '[name]'];
foreach ($input['certificates'] as $number => $wish) {
    array_push(
        $config,
        "[certificate$number]",
        'basicConstraints = CA:' . ($wish['isAuthority'] ? 'TRUE' : 'FALSE'),
        'subjectAltName = ' . $wish['names']
    );
}
file_put_contents($input['config'], implode("\n", $config) . "\n");
$made = [];
foreach ($input['certificates'] as $number => $wish) {
    $options = [
        'config' => $input['config'],
        'digest_alg' => 'sha256',
        'private_key_type' => OPENSSL_KEYTYPE_EC,
        'private_key_bits' => 2048,
        'curve_name' => 'prime256v1',
        'x509_extensions' => "certificate$number",
        'encrypt_key' => false,
    ];
    $key = openssl_pkey_new($options);
    $request = openssl_csr_new(['commonName' => $wish['name']], $key, $options);
    [$authority, $authorityKey] = $wish['signer'] === null ? [null, $key] : $made[$wish['signer']];
    $certificate = openssl_csr_sign($request, $authority, $authorityKey, $wish['days'], $options, $number + 1);
    $made[] = [$certificate, $key];
}
echo json_encode(array_map(static function (array $pair) use ($options): array {
    openssl_x509_export($pair[0], $certificateText);
    openssl_pkey_export($pair[1], $keyText, null, $options);

    return ['key' => $keyText, 'cert' => $certificateText];
}, $made));
