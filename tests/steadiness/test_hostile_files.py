import os
import subprocess
import sys

import pytest

from tests.steadiness.hostile_files import FOLDER


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limits")
def test_each_hostile_file_is_refused_with_one_sentence_within_bounds_of_time_and_memory(request):
    done = subprocess.run(
        [sys.executable, "-m", "tests.steadiness.hostile_files"],
        cwd=request.config.rootpath,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == len(list(FOLDER.iterdir()))
