"""The hypervisor: host frames, page maps, host states and targets."""
