/*@*/using held = null;
