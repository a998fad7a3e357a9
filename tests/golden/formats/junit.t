# One and the same input in every format.
$ iop validate "tests/data/formats/avtal, 50 % å.yaml" --select P501,P508,W905 --format junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="iop validate">
  <testsuite name="tests/data/formats/avtal, 50 % å.yaml" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="tests/data/formats/avtal, 50 % å.yaml" name="P payment">
      <failure message="1 fynd">tests/data/formats/avtal, 50 % å.yaml:17:12: error[P508]: mottagaren `föreningen | 100%: &lt;b&gt;[x](y)&lt;/b&gt;, @alla` är varken part eller deltagare
hjälp: skriv ett id som står under `parties` eller `participants`
</failure>
      <system-out>tests/data/formats/avtal, 50 % å.yaml:22:5: warning[P501]: delarna blir 440 000 kr, men beloppet är 500 000 kr: 60 000 kr saknas
tests/data/formats/avtal, 50 % å.yaml:18:13: beloppet står här
hjälp: jämför med det undertecknade avtalet; stämmer avskriften, fråga parterna vad skillnaden avser
</system-out>
    </testcase>
    <testcase classname="tests/data/formats/avtal, 50 % å.yaml" name="W review">
      <system-out>tests/data/formats/avtal, 50 % å.yaml:26:13: note[W905]: 2 antaganden är inte avgjorda: `decided_by` och `date` saknas
tests/data/formats/avtal, 50 % å.yaml:27:13: detta också
hjälp: låt den som får besluta säga vilken läsning som gäller, och skriv vem (`decided_by`) och vilken dag (`date`)
</system-out>
    </testcase>
  </testsuite>
</testsuites>
[1]
$ iop validate "tests/data/formats/avtal, 50 % å.yaml" --select R7 --format junit --lang en
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="iop validate">
  <testsuite name="tests/data/formats/avtal, 50 % å.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="tests/data/formats/avtal, 50 % å.yaml" name="R register"/>
  </testsuite>
</testsuites>
