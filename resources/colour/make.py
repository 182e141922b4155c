"""Make the colour profile of printed briefs: `python -m resources.colour.make`.

Little CMS, which comes inside Pillow, computes sRGB (IEC 61966-2-1) from its published numbers and
marks the profile "No copyright, use freely". Its date is fixed and its checksum left out, so that
every computer and every day give the same file.
"""

from pathlib import Path

from PIL import ImageCms

_DATE, _CHECKSUM = slice(24, 36), slice(84, 100)
"""Where they lie in a profile's head (ICC.1:2010, 7.2)."""


def main() -> None:
    """Write the profile beside this file."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = b"\x07\xe8\x00\x01\x00\x01" + bytes(6)  # 2024-01-01: a month cannot be zero
    profile[_CHECKSUM] = bytes(16)
    Path(__file__).with_name("srgb.icc").write_bytes(profile)


if __name__ == "__main__":
    main()
