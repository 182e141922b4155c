"""The whole product without a screen: one newsroom's desk, its rules and its journal."""
