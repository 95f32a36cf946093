"""The memory model: guests, hypervisor, the machine that joins them. It knows no window."""
