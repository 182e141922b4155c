"""No text in a desk can turn a line of the command line into something else."""

from desktop.cli.arguments import COMMAND_NAMES, parse
from desktop.cli.commands import COMMANDS
from desktop.cli.output import plain, sentence


def test_ordinary_text_of_every_script_is_printed_as_it_is():
    text = "Ist das wahr? Это правда? هل هذا صحيح؟ यह सच है? 本当ですか 🦊"
    assert plain(text) == text


def test_what_moves_the_cursor_or_turns_the_line_is_shown_as_its_code():
    assert plain("a\x1b[2Jb\nc\u202ed\ud800") == "a\\u001b[2Jb\\u000ac\\u202ed\\ud800"


def test_an_error_of_the_system_names_the_file():
    assert sentence(FileNotFoundError(2, "No such file", "x.pdf")) == "x.pdf: No such file."
    assert sentence(OSError(28, "No space left")) == "That did not work: No space left."


def test_every_name_has_its_command():
    assert set(COMMAND_NAMES) == set(COMMANDS)


def test_a_desk_called_like_a_command_opens_by_its_path():
    assert parse(["./sample"]).command is None
    assert parse(["sample", "x"]).command == "sample"
