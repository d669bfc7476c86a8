<?php

/** WHMCS's global functions, and the classes that modules meet. */

namespace {

    use FlvxTest\Whmcs\Cipher;
    use FlvxTest\Whmcs\Strict;
    use FlvxTest\Whmcs\Whmcs;

    function logModuleCall($module, $action, $request, $response, $processed = '', $replaceVars = [])
    {
        foreach (['module' => $module, 'action' => $action] as $name => $value) {
            if (!is_string($value) || $value === '') {
                Strict::refuse("logModuleCall: $name must be a text");
            }
        }
        foreach (['request' => $request, 'response' => $response, 'processed' => $processed] as $name => $value) {
            if (!is_string($value) && !is_array($value)) {
                Strict::refuse("logModuleCall: $name must be a text or an array");
            }
        }
        foreach ($replaceVars as $secret) {
            if (!is_string($secret) || $secret === '') {
                Strict::refuse('logModuleCall: what is to be blotted out must be a text and not empty');
            }
        }
        Whmcs::instance()->logModule($module, $action, $request, $response, $processed, $replaceVars);
    }

    function logActivity($message, $clientId = 0)
    {
        if (!is_string($message)) {
            Strict::refuse('logActivity: the message must be a text');
        }
        Whmcs::instance()->logActivity($message, (int) $clientId);
    }

    function localAPI($command, $values = [], $adminUsername = '')
    {
        return Whmcs::instance()->api($command, $values);
    }

    function encrypt($text)
    {
        return Cipher::encrypt((string) $text);
    }

    function decrypt($cipher)
    {
        return Cipher::decrypt((string) $cipher);
    }

    function add_hook($hookPoint, $priority, $handler)
    {
        if (!is_string($hookPoint) || !is_int($priority) || !is_callable($handler)) {
            Strict::refuse('add_hook takes a hook point, a whole number and a function');
        }
        Whmcs::instance()->addHook($hookPoint, $priority, $handler);
    }
}

namespace WHMCS\Service {

    use FlvxTest\Whmcs\Cipher;
    use FlvxTest\Whmcs\Strict;
    use FlvxTest\Whmcs\Whmcs;

    final class Service
    {
        /** @var int */
        public $id;

        /** @var ServiceProperties */
        public $serviceProperties;

        public function __construct(int $id)
        {
            $this->id = $id;
            $this->serviceProperties = new ServiceProperties($id);
        }

        public function refresh(): self
        {
            return $this;
        }

        public function __get(string $name)
        {
            Strict::refuse("the stand-in's Service has no $name");
        }

        public function __call(string $name, array $arguments)
        {
            Strict::refuse("the stand-in's Service has no $name()");
        }
    }

    final class ServiceProperties
    {
        private const CORE = [
            'username' => 'username',
            'password' => 'password',
            'domain' => 'domain',
            'dedicated ip' => 'dedicatedip',
            'disk usage' => 'diskusage',
            'disk limit' => 'disklimit',
            'bandwidth usage' => 'bwusage',
            'bandwidth limit' => 'bwlimit',
            'last update' => 'lastupdate',
        ];

        /** @var int */
        private $serviceId;

        public function __construct(int $serviceId)
        {
            $this->serviceId = $serviceId;
        }

        /** Writes custom fields by name; one that the product does not have yet is made, and the customer sees it. */
        public function save(array $values): void
        {
            $whmcs = Whmcs::instance();
            foreach ($values as $name => $value) {
                $core = self::CORE[strtolower($name)] ?? null;
                if ($core !== null) {
                    $value = $core === 'password' ? Cipher::encrypt((string) $value) : $value;
                    $whmcs->update('tblhosting', [$core => $value], ['id' => $this->serviceId]);
                    continue;
                }
                $field = $this->field($name) ?? $whmcs->insert('tblcustomfields', [
                    'type' => 'product',
                    'relid' => $this->productId(),
                    'fieldname' => $name,
                    'fieldtype' => 'text',
                    'description' => '',
                    'fieldoptions' => '',
                    'regexpr' => '',
                    'adminonly' => '',
                    'required' => '',
                    'showorder' => '',
                    'showinvoice' => '',
                ]);
                $where = ['fieldid' => $field, 'relid' => $this->serviceId];
                if ($whmcs->rows('tblcustomfieldsvalues', $where) === []) {
                    $whmcs->insert('tblcustomfieldsvalues', $where + ['value' => (string) $value]);
                } else {
                    $whmcs->update('tblcustomfieldsvalues', ['value' => (string) $value], $where);
                }
            }
        }

        public function get(string $name): string
        {
            $whmcs = Whmcs::instance();
            $core = self::CORE[strtolower($name)] ?? null;
            if ($core !== null) {
                $value = (string) $whmcs->row('tblhosting', $this->serviceId)[$core];

                return $core === 'password' ? Cipher::decrypt($value) : $value;
            }
            $field = $this->field($name);
            $where = ['fieldid' => $field, 'relid' => $this->serviceId];

            return $field === null ? '' : (string) ($whmcs->rows('tblcustomfieldsvalues', $where)[0]['value'] ?? '');
        }

        private function productId(): int
        {
            return (int) Whmcs::instance()->row('tblhosting', $this->serviceId)['packageid'];
        }

        private function field(string $name): ?int
        {
            $where = ['type' => 'product', 'relid' => $this->productId(), 'fieldname' => $name];

            return Whmcs::instance()->rows('tblcustomfields', $where)[0]['id'] ?? null;
        }
    }
}
