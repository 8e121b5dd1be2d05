"""The windows of the workbench; everything Qt lives here."""
