"""The only wiring: hands each stage what it needs and keeps what it returns.

place ──fetch──▶ Capture ──archive──▶ WARC
                    │
                  read ──▶ Document (and one for each teaser)
                    │
          annotate, extract ──▶ Mention
                    │
                  link ──▶ Event ◀── Judgement
                    │  ▲
                    │  └─ a document's date that follows from its events re-reads its words
                  group ──▶ Story
                    │
                 publish ──▶ page, exports
"""
