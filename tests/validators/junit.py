"""Reads a JUnit file with junitparser and checks that each suite's counts are those of its cases."""

import sys

from junitparser import Failure, JUnitXml

suites = list(JUnitXml.fromfile(sys.argv[1]))
assert suites, "no suite"
for suite in suites:
    cases = list(suite)
    failed = [case for case in cases if any(isinstance(result, Failure) for result in case.result)]
    assert suite.tests == len(cases) > 0, suite.name
    assert suite.failures == len(failed), suite.name
    assert all(case.classname == suite.name and case.name for case in cases), suite.name
