<?php

// Renders one template with real Smarty, as WHMCS does: PHP's error level as the test set it, nothing else changed.
// Smarty's own notices, in its files and in what it compiles, do not count.

$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
$notices = [];
set_error_handler(static function (int $level, string $message, string $file, int $line) use ($input, &$notices): bool {
    $isSmartys = strpos($file, dirname($input['smarty']) . '/') === 0
        || strpos($message, 'dynamic property Smarty_') !== false;
    if ((error_reporting() & $level) !== 0 && !$isSmartys) {
        $notices[] = "[$level] $message in $file:$line";
    }

    return true;
});
require_once $input['smarty'];
$smarty = new Smarty();
$smarty->setCompileDir($input['compiled']);
$smarty->setTemplateDir($input['folder']);
$smarty->assign($input['vars']);
echo json_encode([
    'text' => $smarty->fetch($input['template']),
    'notices' => $notices,
    'release' => Smarty::SMARTY_VERSION,
]);
