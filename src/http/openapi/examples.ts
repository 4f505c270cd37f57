/** Real answers, made by `npm run openapi`; not to be edited. By operationId and media type. */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "getHealth": {
    "application/json": {
      "status": "ok"
    }
  },
  "getReadiness": {
    "application/json": {
      "status": "ready",
      "documents": 1,
      "datasetVersion": "0000000000000000000000000000000000000000000000000000000000000000"
    }
  },
  "getMetrics": {
    "text/plain": "# HELP process_cpu_user_seconds_total Total user CPU time spent in seconds.\n# TYPE process_cpu_user_seconds_total counter\n"
  },
  "getOpenApiJson": {
    "application/json": {
      "openapi": "3.1.0",
      "info": {
        "title": "gongbao"
      }
    }
  },
  "getOpenApiYaml": {
    "application/yaml": "openapi: 3.1.0\ninfo:\n"
  },
  "listProblemTypes": {
    "application/json": {
      "data": [
        {
          "type": "/problems/unknown-parameter",
          "name": "unknown-parameter",
          "title": "Unknown parameter",
          "status": 400,
          "description": "The address has a parameter that this route does not know."
        }
      ]
    }
  },
  "getProblemType": {
    "application/json": {
      "type": "/problems/not-found",
      "name": "not-found",
      "title": "Not found",
      "status": 404,
      "description": "Nothing is stored under this id."
    }
  },
  "listDocuments": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023",
          "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
          "kind": "communique",
          "language": "zh-Hans",
          "source": {
            "label": "外交部",
            "selector": {
              "start": 2378,
              "end": 2381,
              "quote": "外交部",
              "prefix": "泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\n\n来源 :",
              "suffix": "\n\n展开阅读全文\n\n页面更新:2024-05-30\n\n标签:中亚"
            }
          },
          "sourceUrl": "https://www.71396.com/a/15-16826258781006379.html",
          "published": "2023-04-27",
          "publishedBasis": "curated",
          "pageUpdated": "2024-05-30",
          "rights": "Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.",
          "sha256": "60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a",
          "length": 2694,
          "heading": {
            "label": "中国—中亚外长第四次会晤新闻公报",
            "selector": {
              "start": 949,
              "end": 965,
              "quote": "中国—中亚外长第四次会晤新闻公报",
              "prefix": "推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\n\n",
              "suffix": "\n\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视"
            }
          },
          "sidebar": {
            "heading": "新闻多一点",
            "subheading": "秦刚:推动国际社会形成解决乌克兰危机的最大公约数",
            "paragraphs": 3,
            "links": [
              {
                "start": 2342,
                "end": 2372,
                "quote": "习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
                "prefix": "力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>",
                "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
              }
            ],
            "selector": {
              "start": 2009,
              "end": 2372,
              "quote": "新闻多一点\n\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\n\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\n\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\n\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
              "prefix": "。\n\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\n\n",
              "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
            }
          },
          "meeting": "china-central-asia-foreign-ministers-4",
          "counts": {
            "blocks": 42,
            "meetings": 6,
            "participants": 6,
            "communiquePoints": 14,
            "remarkPoints": 5,
            "points": 19,
            "tags": 17,
            "references": 19
          },
          "problems": []
        }
      ],
      "page": {
        "next": null,
        "limit": 1,
        "total": 1,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,title,kind,language,source,sourceUrl,published,publishedBasis,pageUpdated,rights,sha256,length,heading,meeting,points,communiquePoints,remarkPoints,participants,references,problems\r\nchina-central-asia-fm4-2023,中国-中亚峰会五月西安举行 外长会晤发表新闻公报,communique,zh-Hans,外交部,https://www.71396.com/a/15-16826258781006379.html,2023-04-27,curated,2024-05-30,Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.,60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a,2694,中国—中亚外长第四次会晤新闻公报,china-central-asia-foreign-ministers-4,19,14,5,6,19,\r\n",
    "application/x-ndjson": "{\"id\":\"china-central-asia-fm4-2023\",\"title\":\"中国-中亚峰会五月西安举行 外长会晤发表新闻公报\",\"kind\":\"communique\",\"language\":\"zh-Hans\",\"source\":{\"label\":\"外交部\",\"selector\":{\"start\":2378,\"end\":2381,\"quote\":\"外交部\",\"prefix\":\"泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\\n\\n来源 :\",\"suffix\":\"\\n\\n展开阅读全文\\n\\n页面更新:2024-05-30\\n\\n标签:中亚\"}},\"sourceUrl\":\"https://www.71396.com/a/15-16826258781006379.html\",\"published\":\"2023-04-27\",\"publishedBasis\":\"curated\",\"pageUpdated\":\"2024-05-30\",\"rights\":\"Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.\",\"sha256\":\"60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a\",\"length\":2694,\"heading\":{\"label\":\"中国—中亚外长第四次会晤新闻公报\",\"selector\":{\"start\":949,\"end\":965,\"quote\":\"中国—中亚外长第四次会晤新闻公报\",\"prefix\":\"推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\\n\\n\",\"suffix\":\"\\n\\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视\"}},\"sidebar\":{\"heading\":\"新闻多一点\",\"subheading\":\"秦刚:推动国际社会形成解决乌克兰危机的最大公约数\",\"paragraphs\":3,\"links\":[{\"start\":2342,\"end\":2372,\"quote\":\"习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\",\"prefix\":\"力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>\",\"suffix\":\"\\n\\n来源 :外交部\\n\\n展开阅读全文\\n\\n页面更新:2024-05-\"}],\"selector\":{\"start\":2009,\"end\":2372,\"quote\":\"新闻多一点\\n\\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\\n\\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\\n\\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\\n\\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\",\"prefix\":\"。\\n\\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\\n\\n\",\"suffix\":\"\\n\\n来源 :外交部\\n\\n展开阅读全文\\n\\n页面更新:2024-05-\"}},\"meeting\":\"china-central-asia-foreign-ministers-4\",\"counts\":{\"blocks\":42,\"meetings\":6,\"participants\":6,\"communiquePoints\":14,\"remarkPoints\":5,\"points\":19,\"tags\":17,\"references\":19},\"problems\":[]}\n\n"
  },
  "listDocumentsAs": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023",
          "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
          "kind": "communique",
          "language": "zh-Hans",
          "source": {
            "label": "外交部",
            "selector": {
              "start": 2378,
              "end": 2381,
              "quote": "外交部",
              "prefix": "泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\n\n来源 :",
              "suffix": "\n\n展开阅读全文\n\n页面更新:2024-05-30\n\n标签:中亚"
            }
          },
          "sourceUrl": "https://www.71396.com/a/15-16826258781006379.html",
          "published": "2023-04-27",
          "publishedBasis": "curated",
          "pageUpdated": "2024-05-30",
          "rights": "Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.",
          "sha256": "60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a",
          "length": 2694,
          "heading": {
            "label": "中国—中亚外长第四次会晤新闻公报",
            "selector": {
              "start": 949,
              "end": 965,
              "quote": "中国—中亚外长第四次会晤新闻公报",
              "prefix": "推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\n\n",
              "suffix": "\n\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视"
            }
          },
          "sidebar": {
            "heading": "新闻多一点",
            "subheading": "秦刚:推动国际社会形成解决乌克兰危机的最大公约数",
            "paragraphs": 3,
            "links": [
              {
                "start": 2342,
                "end": 2372,
                "quote": "习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
                "prefix": "力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>",
                "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
              }
            ],
            "selector": {
              "start": 2009,
              "end": 2372,
              "quote": "新闻多一点\n\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\n\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\n\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\n\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
              "prefix": "。\n\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\n\n",
              "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
            }
          },
          "meeting": "china-central-asia-foreign-ministers-4",
          "counts": {
            "blocks": 42,
            "meetings": 6,
            "participants": 6,
            "communiquePoints": 14,
            "remarkPoints": 5,
            "points": 19,
            "tags": 17,
            "references": 19
          },
          "problems": []
        }
      ],
      "page": {
        "next": null,
        "limit": 1,
        "total": 1,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,title,kind,language,source,sourceUrl,published,publishedBasis,pageUpdated,rights,sha256,length,heading,meeting,points,communiquePoints,remarkPoints,participants,references,problems\r\nchina-central-asia-fm4-2023,中国-中亚峰会五月西安举行 外长会晤发表新闻公报,communique,zh-Hans,外交部,https://www.71396.com/a/15-16826258781006379.html,2023-04-27,curated,2024-05-30,Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.,60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a,2694,中国—中亚外长第四次会晤新闻公报,china-central-asia-foreign-ministers-4,19,14,5,6,19,\r\n",
    "application/x-ndjson": "{\"id\":\"china-central-asia-fm4-2023\",\"title\":\"中国-中亚峰会五月西安举行 外长会晤发表新闻公报\",\"kind\":\"communique\",\"language\":\"zh-Hans\",\"source\":{\"label\":\"外交部\",\"selector\":{\"start\":2378,\"end\":2381,\"quote\":\"外交部\",\"prefix\":\"泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\\n\\n来源 :\",\"suffix\":\"\\n\\n展开阅读全文\\n\\n页面更新:2024-05-30\\n\\n标签:中亚\"}},\"sourceUrl\":\"https://www.71396.com/a/15-16826258781006379.html\",\"published\":\"2023-04-27\",\"publishedBasis\":\"curated\",\"pageUpdated\":\"2024-05-30\",\"rights\":\"Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.\",\"sha256\":\"60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a\",\"length\":2694,\"heading\":{\"label\":\"中国—中亚外长第四次会晤新闻公报\",\"selector\":{\"start\":949,\"end\":965,\"quote\":\"中国—中亚外长第四次会晤新闻公报\",\"prefix\":\"推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\\n\\n\",\"suffix\":\"\\n\\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视\"}},\"sidebar\":{\"heading\":\"新闻多一点\",\"subheading\":\"秦刚:推动国际社会形成解决乌克兰危机的最大公约数\",\"paragraphs\":3,\"links\":[{\"start\":2342,\"end\":2372,\"quote\":\"习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\",\"prefix\":\"力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>\",\"suffix\":\"\\n\\n来源 :外交部\\n\\n展开阅读全文\\n\\n页面更新:2024-05-\"}],\"selector\":{\"start\":2009,\"end\":2372,\"quote\":\"新闻多一点\\n\\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\\n\\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\\n\\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\\n\\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\",\"prefix\":\"。\\n\\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\\n\\n\",\"suffix\":\"\\n\\n来源 :外交部\\n\\n展开阅读全文\\n\\n页面更新:2024-05-\"}},\"meeting\":\"china-central-asia-foreign-ministers-4\",\"counts\":{\"blocks\":42,\"meetings\":6,\"participants\":6,\"communiquePoints\":14,\"remarkPoints\":5,\"points\":19,\"tags\":17,\"references\":19},\"problems\":[]}\n\n"
  },
  "getDocument": {
    "application/json": {
      "id": "china-central-asia-fm4-2023",
      "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
      "kind": "communique",
      "language": "zh-Hans",
      "source": {
        "label": "外交部",
        "selector": {
          "start": 2378,
          "end": 2381,
          "quote": "外交部",
          "prefix": "泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\n\n来源 :",
          "suffix": "\n\n展开阅读全文\n\n页面更新:2024-05-30\n\n标签:中亚"
        }
      },
      "sourceUrl": "https://www.71396.com/a/15-16826258781006379.html",
      "published": "2023-04-27",
      "publishedBasis": "curated",
      "pageUpdated": "2024-05-30",
      "rights": "Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.",
      "sha256": "60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a",
      "length": 2694,
      "heading": {
        "label": "中国—中亚外长第四次会晤新闻公报",
        "selector": {
          "start": 949,
          "end": 965,
          "quote": "中国—中亚外长第四次会晤新闻公报",
          "prefix": "推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\n\n",
          "suffix": "\n\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视"
        }
      },
      "sidebar": {
        "heading": "新闻多一点",
        "subheading": "秦刚:推动国际社会形成解决乌克兰危机的最大公约数",
        "paragraphs": 3,
        "links": [
          {
            "start": 2342,
            "end": 2372,
            "quote": "习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
            "prefix": "力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>",
            "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
          }
        ],
        "selector": {
          "start": 2009,
          "end": 2372,
          "quote": "新闻多一点\n\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\n\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\n\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\n\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
          "prefix": "。\n\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\n\n",
          "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
        }
      },
      "meeting": "china-central-asia-foreign-ministers-4",
      "counts": {
        "blocks": 42,
        "meetings": 6,
        "participants": 6,
        "communiquePoints": 14,
        "remarkPoints": 5,
        "points": 19,
        "tags": 17,
        "references": 19
      },
      "problems": []
    }
  },
  "getDocumentText": {
    "text/plain": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n"
  },
  "listDocumentBlocks": {
    "application/json": {
      "data": [
        {
          "document": "china-central-asia-fm4-2023",
          "ordinal": 1,
          "type": "title",
          "heading": true,
          "voice": "reporter",
          "speaker": null,
          "start": 0,
          "end": 26,
          "text": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n"
        }
      ],
      "page": {
        "next": "cEluc2wzQnFaanVPY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 42,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿document,ordinal,type,heading,voice,speaker,start,end,text\r\nchina-central-asia-fm4-2023,1,title,true,reporter,,0,26,中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n",
    "application/x-ndjson": "{\"document\":\"china-central-asia-fm4-2023\",\"ordinal\":1,\"type\":\"title\",\"heading\":true,\"voice\":\"reporter\",\"speaker\":null,\"start\":0,\"end\":26,\"text\":\"中国-中亚峰会五月西安举行 外长会晤发表新闻公报\\n\\n\"}\n\n"
  },
  "listDocumentBlocksAs": {
    "application/json": {
      "data": [
        {
          "document": "china-central-asia-fm4-2023",
          "ordinal": 1,
          "type": "title",
          "heading": true,
          "voice": "reporter",
          "speaker": null,
          "start": 0,
          "end": 26,
          "text": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n"
        }
      ],
      "page": {
        "next": "cEluc2wzQnFaanVPY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 42,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿document,ordinal,type,heading,voice,speaker,start,end,text\r\nchina-central-asia-fm4-2023,1,title,true,reporter,,0,26,中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n",
    "application/x-ndjson": "{\"document\":\"china-central-asia-fm4-2023\",\"ordinal\":1,\"type\":\"title\",\"heading\":true,\"voice\":\"reporter\",\"speaker\":null,\"start\":0,\"end\":26,\"text\":\"中国-中亚峰会五月西安举行 外长会晤发表新闻公报\\n\\n\"}\n\n"
  },
  "listDocumentReferences": {
    "application/json": {
      "data": [
        {
          "document": "china-central-asia-fm4-2023",
          "kind": "meeting",
          "id": "china-central-asia-summit-2023-05",
          "label": "中国—中亚峰会",
          "date": "2023-05",
          "mentions": [
            {
              "point": null,
              "selector": {
                "start": 0,
                "end": 7,
                "quote": "中国-中亚峰会",
                "prefix": "",
                "suffix": "五月西安举行 外长会晤发表新闻公报\n\n4月27日,国务委员兼外长"
              }
            }
          ]
        }
      ],
      "page": {
        "next": "UTQzM0RGY3loLWRlY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿document,kind,id,label,date,mentions,points\r\nchina-central-asia-fm4-2023,meeting,china-central-asia-summit-2023-05,中国—中亚峰会,2023-05,6,china-central-asia-fm4-2023.r1|china-central-asia-fm4-2023.c2\r\n",
    "application/x-ndjson": "{\"document\":\"china-central-asia-fm4-2023\",\"kind\":\"meeting\",\"id\":\"china-central-asia-summit-2023-05\",\"label\":\"中国—中亚峰会\",\"date\":\"2023-05\",\"mentions\":[{\"point\":null,\"selector\":{\"start\":0,\"end\":7,\"quote\":\"中国-中亚峰会\",\"prefix\":\"\",\"suffix\":\"五月西安举行 外长会晤发表新闻公报\\n\\n4月27日,国务委员兼外长\"}},{\"point\":null,\"selector\":{\"start\":162,\"end\":169,\"quote\":\"中国—中亚峰会\",\"prefix\":\"席。\\n\\n会后,中国外交部长秦刚宣布,各方商定将于下个月在西安举行\",\"suffix\":\",并向记者介绍了此次会晤有关情况。\\n\\n秦刚说,中国—中亚外长第四\"}},{\"point\":null,\"selector\":{\"start\":210,\"end\":217,\"quote\":\"中国—中亚峰会\",\"prefix\":\"次会晤有关情况。\\n\\n秦刚说,中国—中亚外长第四次会晤为即将举办的\",\"suffix\":\"作了全面政治准备,并就中国同中亚国家合作以及共同关心的问题深入交\"}},{\"point\":\"china-central-asia-fm4-2023.r1\",\"selector\":{\"start\":295,\"end\":302,\"quote\":\"中国—中亚峰会\",\"prefix\":\"一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办\",\"suffix\":\"。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚\"}},{\"point\":\"china-central-asia-fm4-2023.c2\",\"selector\":{\"start\":1116,\"end\":1123,\"quote\":\"中国—中亚峰会\",\"prefix\":\"本地区和平稳定作出了积极贡献。\\n\\n二、各方研究和协调了即将召开的\",\"suffix\":\"筹备工作,商议了峰会成果文件内容。中亚国家高度评价中方为筹办中国\"}},{\"point\":\"china-central-asia-fm4-2023.c2\",\"selector\":{\"start\":1153,\"end\":1160,\"quote\":\"中国—中亚峰会\",\"prefix\":\"峰会筹备工作,商议了峰会成果文件内容。中亚国家高度评价中方为筹办\",\"suffix\":\"所做工作。六国外交部将保持密切沟通协作,确保峰会圆满成功,取得丰\"}}]}\n\n"
  },
  "listDocumentReferencesAs": {
    "application/json": {
      "data": [
        {
          "document": "china-central-asia-fm4-2023",
          "kind": "meeting",
          "id": "china-central-asia-summit-2023-05",
          "label": "中国—中亚峰会",
          "date": "2023-05",
          "mentions": [
            {
              "point": null,
              "selector": {
                "start": 0,
                "end": 7,
                "quote": "中国-中亚峰会",
                "prefix": "",
                "suffix": "五月西安举行 外长会晤发表新闻公报\n\n4月27日,国务委员兼外长"
              }
            }
          ]
        }
      ],
      "page": {
        "next": "UTQzM0RGY3loLWRlY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿document,kind,id,label,date,mentions,points\r\nchina-central-asia-fm4-2023,meeting,china-central-asia-summit-2023-05,中国—中亚峰会,2023-05,6,china-central-asia-fm4-2023.r1|china-central-asia-fm4-2023.c2\r\n",
    "application/x-ndjson": "{\"document\":\"china-central-asia-fm4-2023\",\"kind\":\"meeting\",\"id\":\"china-central-asia-summit-2023-05\",\"label\":\"中国—中亚峰会\",\"date\":\"2023-05\",\"mentions\":[{\"point\":null,\"selector\":{\"start\":0,\"end\":7,\"quote\":\"中国-中亚峰会\",\"prefix\":\"\",\"suffix\":\"五月西安举行 外长会晤发表新闻公报\\n\\n4月27日,国务委员兼外长\"}},{\"point\":null,\"selector\":{\"start\":162,\"end\":169,\"quote\":\"中国—中亚峰会\",\"prefix\":\"席。\\n\\n会后,中国外交部长秦刚宣布,各方商定将于下个月在西安举行\",\"suffix\":\",并向记者介绍了此次会晤有关情况。\\n\\n秦刚说,中国—中亚外长第四\"}},{\"point\":null,\"selector\":{\"start\":210,\"end\":217,\"quote\":\"中国—中亚峰会\",\"prefix\":\"次会晤有关情况。\\n\\n秦刚说,中国—中亚外长第四次会晤为即将举办的\",\"suffix\":\"作了全面政治准备,并就中国同中亚国家合作以及共同关心的问题深入交\"}},{\"point\":\"china-central-asia-fm4-2023.r1\",\"selector\":{\"start\":295,\"end\":302,\"quote\":\"中国—中亚峰会\",\"prefix\":\"一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办\",\"suffix\":\"。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚\"}},{\"point\":\"china-central-asia-fm4-2023.c2\",\"selector\":{\"start\":1116,\"end\":1123,\"quote\":\"中国—中亚峰会\",\"prefix\":\"本地区和平稳定作出了积极贡献。\\n\\n二、各方研究和协调了即将召开的\",\"suffix\":\"筹备工作,商议了峰会成果文件内容。中亚国家高度评价中方为筹办中国\"}},{\"point\":\"china-central-asia-fm4-2023.c2\",\"selector\":{\"start\":1153,\"end\":1160,\"quote\":\"中国—中亚峰会\",\"prefix\":\"峰会筹备工作,商议了峰会成果文件内容。中亚国家高度评价中方为筹办\",\"suffix\":\"所做工作。六国外交部将保持密切沟通协作,确保峰会圆满成功,取得丰\"}}]}\n\n"
  },
  "listMeetings": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-summit-2023-05",
          "name": "中国—中亚峰会",
          "series": "中国—中亚峰会",
          "seriesId": "china-central-asia-summit",
          "ordinal": null,
          "level": "summit",
          "status": "planned",
          "date": "2023-05",
          "endDate": null,
          "datePrecision": "month",
          "dateBasis": "resolved",
          "city": "西安",
          "country": "CN",
          "format": null,
          "participants": [],
          "documents": [
            {
              "id": "china-central-asia-fm4-2023",
              "primary": false,
              "selector": {
                "start": 0,
                "end": 7,
                "quote": "中国-中亚峰会",
                "prefix": "",
                "suffix": "五月西安举行 外长会晤发表新闻公报\n\n4月27日,国务委员兼外长"
              }
            }
          ],
          "pointCount": 0
        }
      ],
      "page": {
        "next": "bTdKcl9SZ0xycENXNzk3Njk0OTkgY2hpbmEtY2VudHJhbC1hc2lhLXN1bW1pdC0yMDIzLTA1",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,name,series,seriesId,ordinal,level,status,date,endDate,datePrecision,dateBasis,city,country,format,participants,countries,documents,pointCount\r\nchina-central-asia-summit-2023-05,中国—中亚峰会,中国—中亚峰会,china-central-asia-summit,,summit,planned,2023-05,,month,resolved,西安,CN,,,,china-central-asia-fm4-2023,0\r\n",
    "application/x-ndjson": "{\"id\":\"china-central-asia-summit-2023-05\",\"name\":\"中国—中亚峰会\",\"series\":\"中国—中亚峰会\",\"seriesId\":\"china-central-asia-summit\",\"ordinal\":null,\"level\":\"summit\",\"status\":\"planned\",\"date\":\"2023-05\",\"endDate\":null,\"datePrecision\":\"month\",\"dateBasis\":\"resolved\",\"city\":\"西安\",\"country\":\"CN\",\"format\":null,\"participants\":[],\"documents\":[{\"id\":\"china-central-asia-fm4-2023\",\"primary\":false,\"selector\":{\"start\":0,\"end\":7,\"quote\":\"中国-中亚峰会\",\"prefix\":\"\",\"suffix\":\"五月西安举行 外长会晤发表新闻公报\\n\\n4月27日,国务委员兼外长\"}}],\"pointCount\":0}\n\n"
  },
  "listMeetingsAs": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-summit-2023-05",
          "name": "中国—中亚峰会",
          "series": "中国—中亚峰会",
          "seriesId": "china-central-asia-summit",
          "ordinal": null,
          "level": "summit",
          "status": "planned",
          "date": "2023-05",
          "endDate": null,
          "datePrecision": "month",
          "dateBasis": "resolved",
          "city": "西安",
          "country": "CN",
          "format": null,
          "participants": [],
          "documents": [
            {
              "id": "china-central-asia-fm4-2023",
              "primary": false,
              "selector": {
                "start": 0,
                "end": 7,
                "quote": "中国-中亚峰会",
                "prefix": "",
                "suffix": "五月西安举行 外长会晤发表新闻公报\n\n4月27日,国务委员兼外长"
              }
            }
          ],
          "pointCount": 0
        }
      ],
      "page": {
        "next": "bTdKcl9SZ0xycENXNzk3Njk0OTkgY2hpbmEtY2VudHJhbC1hc2lhLXN1bW1pdC0yMDIzLTA1",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,name,series,seriesId,ordinal,level,status,date,endDate,datePrecision,dateBasis,city,country,format,participants,countries,documents,pointCount\r\nchina-central-asia-summit-2023-05,中国—中亚峰会,中国—中亚峰会,china-central-asia-summit,,summit,planned,2023-05,,month,resolved,西安,CN,,,,china-central-asia-fm4-2023,0\r\n",
    "application/x-ndjson": "{\"id\":\"china-central-asia-summit-2023-05\",\"name\":\"中国—中亚峰会\",\"series\":\"中国—中亚峰会\",\"seriesId\":\"china-central-asia-summit\",\"ordinal\":null,\"level\":\"summit\",\"status\":\"planned\",\"date\":\"2023-05\",\"endDate\":null,\"datePrecision\":\"month\",\"dateBasis\":\"resolved\",\"city\":\"西安\",\"country\":\"CN\",\"format\":null,\"participants\":[],\"documents\":[{\"id\":\"china-central-asia-fm4-2023\",\"primary\":false,\"selector\":{\"start\":0,\"end\":7,\"quote\":\"中国-中亚峰会\",\"prefix\":\"\",\"suffix\":\"五月西安举行 外长会晤发表新闻公报\\n\\n4月27日,国务委员兼外长\"}}],\"pointCount\":0}\n\n"
  },
  "getMeeting": {
    "application/json": {
      "id": "china-central-asia-foreign-ministers-4",
      "name": "中国—中亚外长第四次会晤",
      "series": "中国—中亚外长会晤",
      "seriesId": "china-central-asia-foreign-ministers",
      "ordinal": 4,
      "level": "foreign-ministers",
      "status": "held",
      "date": "2023-04-27",
      "endDate": null,
      "datePrecision": "day",
      "dateBasis": "curated",
      "city": "西安",
      "country": "CN",
      "format": "in-person",
      "participants": [
        {
          "person": "qin-gang",
          "name": "秦刚",
          "latinName": "Qin Gang",
          "country": "CN",
          "organisation": null,
          "titles": [
            "国务委员"
          ],
          "role": "chair",
          "order": 1,
          "document": "china-central-asia-fm4-2023",
          "selector": {
            "start": 32,
            "end": 41,
            "quote": "国务委员兼外长秦刚",
            "prefix": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n4月27日,",
            "suffix": "在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长努尔特"
          }
        }
      ],
      "documents": [
        {
          "id": "china-central-asia-fm4-2023",
          "primary": true,
          "selector": {
            "start": 46,
            "end": 58,
            "quote": "中国—中亚外长第四次会晤",
            "prefix": "外长会晤发表新闻公报\n\n4月27日,国务委员兼外长秦刚在西安主持",
            "suffix": ",哈萨克斯坦副总理兼外长努尔特列乌、吉尔吉斯斯坦外长库鲁巴耶夫、"
          }
        }
      ],
      "pointCount": 19
    }
  },
  "listMeetingPoints": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023.r1",
          "document": "china-central-asia-fm4-2023",
          "meeting": "china-central-asia-foreign-ministers-4",
          "date": "2023-04-27",
          "section": "remarks",
          "voice": "speaker",
          "speaker": "秦刚",
          "ordinal": 1,
          "marker": "一是",
          "heading": "坚持睦邻友好,齐心协力办好西安峰会",
          "text": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
          "selector": {
            "start": 263,
            "end": 394,
            "quote": "一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
            "prefix": "中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\n\n",
            "suffix": "\n\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情"
          },
          "tags": [
            {
              "scheme": "source",
              "id": "中亚",
              "label": "中亚",
              "broader": [],
              "evidence": [
                {
                  "start": 298,
                  "end": 300
                }
              ]
            }
          ],
          "acts": [
            {
              "act": "agree",
              "verb": "商定",
              "span": {
                "start": 285,
                "end": 287
              },
              "actor": {
                "label": "各方",
                "span": {
                  "start": 283,
                  "end": 285
                },
                "countries": [
                  "CN"
                ],
                "bloc": null
              },
              "commitment": false,
              "rule": "not-agreed"
            }
          ],
          "references": [
            {
              "kind": "meeting",
              "id": "china-central-asia-summit-2023-05",
              "label": "中国—中亚峰会",
              "date": "2023-05"
            }
          ]
        }
      ],
      "page": {
        "next": "WGNMUkI2bG5sQ0lQNzk3Njk1NzIgY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,document,meeting,date,section,voice,speaker,ordinal,marker,heading,text,start,end,tags,topics,acts,verbs,references,permalink,citation\r\nchina-central-asia-fm4-2023.r1,china-central-asia-fm4-2023,china-central-asia-foreign-ministers-4,2023-04-27,remarks,speaker,秦刚,1,一是,\"坚持睦邻友好,齐心协力办好西安峰会\",\"坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",263,394,中亚|峰会|中国|西安,partnership|summit,agree,商定,中国—中亚峰会|中国,http://localhost:80/v1/points/china-central-asia-fm4-2023.r1,\"秦刚. 中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是 (2023-04-27). gongbao, dataset 000000000000. http://localhost:80/v1/points/china-central-asia-fm4-2023.r1\"\r\n",
    "application/x-ndjson": "{\"id\":\"china-central-asia-fm4-2023.r1\",\"document\":\"china-central-asia-fm4-2023\",\"meeting\":\"china-central-asia-foreign-ministers-4\",\"date\":\"2023-04-27\",\"section\":\"remarks\",\"voice\":\"speaker\",\"speaker\":\"秦刚\",\"ordinal\":1,\"marker\":\"一是\",\"heading\":\"坚持睦邻友好,齐心协力办好西安峰会\",\"text\":\"坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",\"selector\":{\"start\":263,\"end\":394,\"quote\":\"一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",\"prefix\":\"中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\\n\\n\",\"suffix\":\"\\n\\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情\"},\"tags\":[{\"scheme\":\"source\",\"id\":\"中亚\",\"label\":\"中亚\",\"broader\":[],\"evidence\":[{\"start\":298,\"end\":300},{\"start\":332,\"end\":334},{\"start\":371,\"end\":373},{\"start\":384,\"end\":386}]},{\"scheme\":\"source\",\"id\":\"峰会\",\"label\":\"峰会\",\"broader\":[],\"evidence\":[{\"start\":280,\"end\":282},{\"start\":300,\"end\":302}]},{\"scheme\":\"source\",\"id\":\"中国\",\"label\":\"中国\",\"broader\":[],\"evidence\":[{\"start\":295,\"end\":297},{\"start\":329,\"end\":331},{\"start\":369,\"end\":371},{\"start\":382,\"end\":384}]},{\"scheme\":\"source\",\"id\":\"西安\",\"label\":\"西安\",\"broader\":[],\"evidence\":[{\"start\":278,\"end\":280},{\"start\":291,\"end\":293}]},{\"scheme\":\"topic\",\"id\":\"partnership\",\"label\":\"伙伴关系\",\"broader\":[\"relations\"],\"evidence\":[{\"start\":267,\"end\":271},{\"start\":334,\"end\":339}]},{\"scheme\":\"topic\",\"id\":\"summit\",\"label\":\"峰会筹备\",\"broader\":[\"mechanism\"],\"evidence\":[{\"start\":280,\"end\":282},{\"start\":300,\"end\":302}]}],\"acts\":[{\"act\":\"agree\",\"verb\":\"商定\",\"span\":{\"start\":285,\"end\":287},\"actor\":{\"label\":\"各方\",\"span\":{\"start\":283,\"end\":285},\"countries\":[\"CN\",\"KG\",\"KZ\",\"TJ\",\"TM\",\"UZ\"],\"bloc\":null},\"commitment\":false,\"rule\":\"not-agreed\"}],\"references\":[{\"kind\":\"meeting\",\"id\":\"china-central-asia-summit-2023-05\",\"label\":\"中国—中亚峰会\",\"date\":\"2023-05\"},{\"kind\":\"country\",\"id\":\"CN\",\"label\":\"中国\",\"date\":null}]}\n\n"
  },
  "listMeetingPointsAs": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023.r1",
          "document": "china-central-asia-fm4-2023",
          "meeting": "china-central-asia-foreign-ministers-4",
          "date": "2023-04-27",
          "section": "remarks",
          "voice": "speaker",
          "speaker": "秦刚",
          "ordinal": 1,
          "marker": "一是",
          "heading": "坚持睦邻友好,齐心协力办好西安峰会",
          "text": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
          "selector": {
            "start": 263,
            "end": 394,
            "quote": "一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
            "prefix": "中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\n\n",
            "suffix": "\n\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情"
          },
          "tags": [
            {
              "scheme": "source",
              "id": "中亚",
              "label": "中亚",
              "broader": [],
              "evidence": [
                {
                  "start": 298,
                  "end": 300
                }
              ]
            }
          ],
          "acts": [
            {
              "act": "agree",
              "verb": "商定",
              "span": {
                "start": 285,
                "end": 287
              },
              "actor": {
                "label": "各方",
                "span": {
                  "start": 283,
                  "end": 285
                },
                "countries": [
                  "CN"
                ],
                "bloc": null
              },
              "commitment": false,
              "rule": "not-agreed"
            }
          ],
          "references": [
            {
              "kind": "meeting",
              "id": "china-central-asia-summit-2023-05",
              "label": "中国—中亚峰会",
              "date": "2023-05"
            }
          ]
        }
      ],
      "page": {
        "next": "WGNMUkI2bG5sQ0lQNzk3Njk1NzIgY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,document,meeting,date,section,voice,speaker,ordinal,marker,heading,text,start,end,tags,topics,acts,verbs,references,permalink,citation\r\nchina-central-asia-fm4-2023.r1,china-central-asia-fm4-2023,china-central-asia-foreign-ministers-4,2023-04-27,remarks,speaker,秦刚,1,一是,\"坚持睦邻友好,齐心协力办好西安峰会\",\"坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",263,394,中亚|峰会|中国|西安,partnership|summit,agree,商定,中国—中亚峰会|中国,http://localhost:80/v1/points/china-central-asia-fm4-2023.r1,\"秦刚. 中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是 (2023-04-27). gongbao, dataset 000000000000. http://localhost:80/v1/points/china-central-asia-fm4-2023.r1\"\r\n",
    "application/x-ndjson": "{\"id\":\"china-central-asia-fm4-2023.r1\",\"document\":\"china-central-asia-fm4-2023\",\"meeting\":\"china-central-asia-foreign-ministers-4\",\"date\":\"2023-04-27\",\"section\":\"remarks\",\"voice\":\"speaker\",\"speaker\":\"秦刚\",\"ordinal\":1,\"marker\":\"一是\",\"heading\":\"坚持睦邻友好,齐心协力办好西安峰会\",\"text\":\"坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",\"selector\":{\"start\":263,\"end\":394,\"quote\":\"一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",\"prefix\":\"中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\\n\\n\",\"suffix\":\"\\n\\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情\"},\"tags\":[{\"scheme\":\"source\",\"id\":\"中亚\",\"label\":\"中亚\",\"broader\":[],\"evidence\":[{\"start\":298,\"end\":300},{\"start\":332,\"end\":334},{\"start\":371,\"end\":373},{\"start\":384,\"end\":386}]},{\"scheme\":\"source\",\"id\":\"峰会\",\"label\":\"峰会\",\"broader\":[],\"evidence\":[{\"start\":280,\"end\":282},{\"start\":300,\"end\":302}]},{\"scheme\":\"source\",\"id\":\"中国\",\"label\":\"中国\",\"broader\":[],\"evidence\":[{\"start\":295,\"end\":297},{\"start\":329,\"end\":331},{\"start\":369,\"end\":371},{\"start\":382,\"end\":384}]},{\"scheme\":\"source\",\"id\":\"西安\",\"label\":\"西安\",\"broader\":[],\"evidence\":[{\"start\":278,\"end\":280},{\"start\":291,\"end\":293}]},{\"scheme\":\"topic\",\"id\":\"partnership\",\"label\":\"伙伴关系\",\"broader\":[\"relations\"],\"evidence\":[{\"start\":267,\"end\":271},{\"start\":334,\"end\":339}]},{\"scheme\":\"topic\",\"id\":\"summit\",\"label\":\"峰会筹备\",\"broader\":[\"mechanism\"],\"evidence\":[{\"start\":280,\"end\":282},{\"start\":300,\"end\":302}]}],\"acts\":[{\"act\":\"agree\",\"verb\":\"商定\",\"span\":{\"start\":285,\"end\":287},\"actor\":{\"label\":\"各方\",\"span\":{\"start\":283,\"end\":285},\"countries\":[\"CN\",\"KG\",\"KZ\",\"TJ\",\"TM\",\"UZ\"],\"bloc\":null},\"commitment\":false,\"rule\":\"not-agreed\"}],\"references\":[{\"kind\":\"meeting\",\"id\":\"china-central-asia-summit-2023-05\",\"label\":\"中国—中亚峰会\",\"date\":\"2023-05\"},{\"kind\":\"country\",\"id\":\"CN\",\"label\":\"中国\",\"date\":null}]}\n\n"
  },
  "listMeetingParticipants": {
    "application/json": {
      "data": [
        {
          "person": "qin-gang",
          "name": "秦刚",
          "latinName": "Qin Gang",
          "country": "CN",
          "organisation": null,
          "titles": [
            "国务委员"
          ],
          "role": "chair",
          "order": 1,
          "document": "china-central-asia-fm4-2023",
          "selector": {
            "start": 32,
            "end": 41,
            "quote": "国务委员兼外长秦刚",
            "prefix": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n4月27日,",
            "suffix": "在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长努尔特"
          }
        }
      ],
      "page": {
        "next": "cXJxRGMyNWs4OEJaMQ",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿person,name,latinName,country,organisation,titles,role,order,document,start,end\r\nqin-gang,秦刚,Qin Gang,CN,,国务委员|外长,chair,1,china-central-asia-fm4-2023,32,41\r\n",
    "application/x-ndjson": "{\"person\":\"qin-gang\",\"name\":\"秦刚\",\"latinName\":\"Qin Gang\",\"country\":\"CN\",\"organisation\":null,\"titles\":[\"国务委员\",\"外长\"],\"role\":\"chair\",\"order\":1,\"document\":\"china-central-asia-fm4-2023\",\"selector\":{\"start\":32,\"end\":41,\"quote\":\"国务委员兼外长秦刚\",\"prefix\":\"中国-中亚峰会五月西安举行 外长会晤发表新闻公报\\n\\n4月27日,\",\"suffix\":\"在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长努尔特\"}}\n\n"
  },
  "listMeetingParticipantsAs": {
    "application/json": {
      "data": [
        {
          "person": "qin-gang",
          "name": "秦刚",
          "latinName": "Qin Gang",
          "country": "CN",
          "organisation": null,
          "titles": [
            "国务委员"
          ],
          "role": "chair",
          "order": 1,
          "document": "china-central-asia-fm4-2023",
          "selector": {
            "start": 32,
            "end": 41,
            "quote": "国务委员兼外长秦刚",
            "prefix": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报\n\n4月27日,",
            "suffix": "在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长努尔特"
          }
        }
      ],
      "page": {
        "next": "cXJxRGMyNWs4OEJaMQ",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿person,name,latinName,country,organisation,titles,role,order,document,start,end\r\nqin-gang,秦刚,Qin Gang,CN,,国务委员|外长,chair,1,china-central-asia-fm4-2023,32,41\r\n",
    "application/x-ndjson": "{\"person\":\"qin-gang\",\"name\":\"秦刚\",\"latinName\":\"Qin Gang\",\"country\":\"CN\",\"organisation\":null,\"titles\":[\"国务委员\",\"外长\"],\"role\":\"chair\",\"order\":1,\"document\":\"china-central-asia-fm4-2023\",\"selector\":{\"start\":32,\"end\":41,\"quote\":\"国务委员兼外长秦刚\",\"prefix\":\"中国-中亚峰会五月西安举行 外长会晤发表新闻公报\\n\\n4月27日,\",\"suffix\":\"在西安主持中国—中亚外长第四次会晤,哈萨克斯坦副总理兼外长努尔特\"}}\n\n"
  },
  "listPeople": {
    "application/json": {
      "data": [
        {
          "id": "bakhtiyor-saidov",
          "name": "赛义多夫",
          "latinName": "Bakhtiyor Saidov",
          "country": "UZ",
          "titles": [
            "外长"
          ],
          "meetings": [
            {
              "meeting": "china-central-asia-foreign-ministers-4",
              "name": "中国—中亚外长第四次会晤",
              "date": "2023-04-27",
              "role": "attendee",
              "titles": [
                "外长"
              ],
              "document": "china-central-asia-fm4-2023"
            }
          ]
        }
      ],
      "page": {
        "next": "aFlaNklpOWxBZ0E1YmFraHRpeW9yLXNhaWRvdg",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,name,latinName,country,titles,meetings\r\nbakhtiyor-saidov,赛义多夫,Bakhtiyor Saidov,UZ,外长,china-central-asia-foreign-ministers-4\r\n",
    "application/x-ndjson": "{\"id\":\"bakhtiyor-saidov\",\"name\":\"赛义多夫\",\"latinName\":\"Bakhtiyor Saidov\",\"country\":\"UZ\",\"titles\":[\"外长\"],\"meetings\":[{\"meeting\":\"china-central-asia-foreign-ministers-4\",\"name\":\"中国—中亚外长第四次会晤\",\"date\":\"2023-04-27\",\"role\":\"attendee\",\"titles\":[\"外长\"],\"document\":\"china-central-asia-fm4-2023\"}]}\n\n"
  },
  "listPeopleAs": {
    "application/json": {
      "data": [
        {
          "id": "bakhtiyor-saidov",
          "name": "赛义多夫",
          "latinName": "Bakhtiyor Saidov",
          "country": "UZ",
          "titles": [
            "外长"
          ],
          "meetings": [
            {
              "meeting": "china-central-asia-foreign-ministers-4",
              "name": "中国—中亚外长第四次会晤",
              "date": "2023-04-27",
              "role": "attendee",
              "titles": [
                "外长"
              ],
              "document": "china-central-asia-fm4-2023"
            }
          ]
        }
      ],
      "page": {
        "next": "aFlaNklpOWxBZ0E1YmFraHRpeW9yLXNhaWRvdg",
        "limit": 1,
        "total": 6,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,name,latinName,country,titles,meetings\r\nbakhtiyor-saidov,赛义多夫,Bakhtiyor Saidov,UZ,外长,china-central-asia-foreign-ministers-4\r\n",
    "application/x-ndjson": "{\"id\":\"bakhtiyor-saidov\",\"name\":\"赛义多夫\",\"latinName\":\"Bakhtiyor Saidov\",\"country\":\"UZ\",\"titles\":[\"外长\"],\"meetings\":[{\"meeting\":\"china-central-asia-foreign-ministers-4\",\"name\":\"中国—中亚外长第四次会晤\",\"date\":\"2023-04-27\",\"role\":\"attendee\",\"titles\":[\"外长\"],\"document\":\"china-central-asia-fm4-2023\"}]}\n\n"
  },
  "getPerson": {
    "application/json": {
      "id": "bakhtiyor-saidov",
      "name": "赛义多夫",
      "latinName": "Bakhtiyor Saidov",
      "country": "UZ",
      "titles": [
        "外长"
      ],
      "meetings": [
        {
          "meeting": "china-central-asia-foreign-ministers-4",
          "name": "中国—中亚外长第四次会晤",
          "date": "2023-04-27",
          "role": "attendee",
          "titles": [
            "外长"
          ],
          "document": "china-central-asia-fm4-2023"
        }
      ]
    }
  },
  "listPoints": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023.r1",
          "document": "china-central-asia-fm4-2023",
          "meeting": "china-central-asia-foreign-ministers-4",
          "date": "2023-04-27",
          "section": "remarks",
          "voice": "speaker",
          "speaker": "秦刚",
          "ordinal": 1,
          "marker": "一是",
          "heading": "坚持睦邻友好,齐心协力办好西安峰会",
          "text": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
          "selector": {
            "start": 263,
            "end": 394,
            "quote": "一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
            "prefix": "中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\n\n",
            "suffix": "\n\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情"
          },
          "tags": [
            {
              "scheme": "source",
              "id": "中亚",
              "label": "中亚",
              "broader": [],
              "evidence": [
                {
                  "start": 298,
                  "end": 300
                }
              ]
            }
          ],
          "acts": [
            {
              "act": "agree",
              "verb": "商定",
              "span": {
                "start": 285,
                "end": 287
              },
              "actor": {
                "label": "各方",
                "span": {
                  "start": 283,
                  "end": 285
                },
                "countries": [
                  "CN"
                ],
                "bloc": null
              },
              "commitment": false,
              "rule": "not-agreed"
            }
          ],
          "references": [
            {
              "kind": "meeting",
              "id": "china-central-asia-summit-2023-05",
              "label": "中国—中亚峰会",
              "date": "2023-05"
            }
          ]
        }
      ],
      "page": {
        "next": "ZGlVWGhHVXI5U0FGNzk3Njk1NzIgY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,document,meeting,date,section,voice,speaker,ordinal,marker,heading,text,start,end,tags,topics,acts,verbs,references,permalink,citation\r\nchina-central-asia-fm4-2023.r1,china-central-asia-fm4-2023,china-central-asia-foreign-ministers-4,2023-04-27,remarks,speaker,秦刚,1,一是,\"坚持睦邻友好,齐心协力办好西安峰会\",\"坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",263,394,中亚|峰会|中国|西安,partnership|summit,agree,商定,中国—中亚峰会|中国,http://localhost:80/v1/points/china-central-asia-fm4-2023.r1,\"秦刚. 中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是 (2023-04-27). gongbao, dataset 000000000000. http://localhost:80/v1/points/china-central-asia-fm4-2023.r1\"\r\n",
    "application/x-ndjson": "{\"id\":\"china-central-asia-fm4-2023.r1\",\"document\":\"china-central-asia-fm4-2023\",\"meeting\":\"china-central-asia-foreign-ministers-4\",\"date\":\"2023-04-27\",\"section\":\"remarks\",\"voice\":\"speaker\",\"speaker\":\"秦刚\",\"ordinal\":1,\"marker\":\"一是\",\"heading\":\"坚持睦邻友好,齐心协力办好西安峰会\",\"text\":\"坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",\"selector\":{\"start\":263,\"end\":394,\"quote\":\"一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",\"prefix\":\"中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\\n\\n\",\"suffix\":\"\\n\\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情\"},\"tags\":[{\"scheme\":\"source\",\"id\":\"中亚\",\"label\":\"中亚\",\"broader\":[],\"evidence\":[{\"start\":298,\"end\":300},{\"start\":332,\"end\":334},{\"start\":371,\"end\":373},{\"start\":384,\"end\":386}]},{\"scheme\":\"source\",\"id\":\"峰会\",\"label\":\"峰会\",\"broader\":[],\"evidence\":[{\"start\":280,\"end\":282},{\"start\":300,\"end\":302}]},{\"scheme\":\"source\",\"id\":\"中国\",\"label\":\"中国\",\"broader\":[],\"evidence\":[{\"start\":295,\"end\":297},{\"start\":329,\"end\":331},{\"start\":369,\"end\":371},{\"start\":382,\"end\":384}]},{\"scheme\":\"source\",\"id\":\"西安\",\"label\":\"西安\",\"broader\":[],\"evidence\":[{\"start\":278,\"end\":280},{\"start\":291,\"end\":293}]},{\"scheme\":\"topic\",\"id\":\"partnership\",\"label\":\"伙伴关系\",\"broader\":[\"relations\"],\"evidence\":[{\"start\":267,\"end\":271},{\"start\":334,\"end\":339}]},{\"scheme\":\"topic\",\"id\":\"summit\",\"label\":\"峰会筹备\",\"broader\":[\"mechanism\"],\"evidence\":[{\"start\":280,\"end\":282},{\"start\":300,\"end\":302}]}],\"acts\":[{\"act\":\"agree\",\"verb\":\"商定\",\"span\":{\"start\":285,\"end\":287},\"actor\":{\"label\":\"各方\",\"span\":{\"start\":283,\"end\":285},\"countries\":[\"CN\",\"KG\",\"KZ\",\"TJ\",\"TM\",\"UZ\"],\"bloc\":null},\"commitment\":false,\"rule\":\"not-agreed\"}],\"references\":[{\"kind\":\"meeting\",\"id\":\"china-central-asia-summit-2023-05\",\"label\":\"中国—中亚峰会\",\"date\":\"2023-05\"},{\"kind\":\"country\",\"id\":\"CN\",\"label\":\"中国\",\"date\":null}]}\n\n"
  },
  "listPointsAs": {
    "application/json": {
      "data": [
        {
          "id": "china-central-asia-fm4-2023.r1",
          "document": "china-central-asia-fm4-2023",
          "meeting": "china-central-asia-foreign-ministers-4",
          "date": "2023-04-27",
          "section": "remarks",
          "voice": "speaker",
          "speaker": "秦刚",
          "ordinal": 1,
          "marker": "一是",
          "heading": "坚持睦邻友好,齐心协力办好西安峰会",
          "text": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
          "selector": {
            "start": 263,
            "end": 394,
            "quote": "一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
            "prefix": "中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\n\n",
            "suffix": "\n\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情"
          },
          "tags": [
            {
              "scheme": "source",
              "id": "中亚",
              "label": "中亚",
              "broader": [],
              "evidence": [
                {
                  "start": 298,
                  "end": 300
                }
              ]
            }
          ],
          "acts": [
            {
              "act": "agree",
              "verb": "商定",
              "span": {
                "start": 285,
                "end": 287
              },
              "actor": {
                "label": "各方",
                "span": {
                  "start": 283,
                  "end": 285
                },
                "countries": [
                  "CN"
                ],
                "bloc": null
              },
              "commitment": false,
              "rule": "not-agreed"
            }
          ],
          "references": [
            {
              "kind": "meeting",
              "id": "china-central-asia-summit-2023-05",
              "label": "中国—中亚峰会",
              "date": "2023-05"
            }
          ]
        }
      ],
      "page": {
        "next": "ZGlVWGhHVXI5U0FGNzk3Njk1NzIgY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMDE",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,document,meeting,date,section,voice,speaker,ordinal,marker,heading,text,start,end,tags,topics,acts,verbs,references,permalink,citation\r\nchina-central-asia-fm4-2023.r1,china-central-asia-fm4-2023,china-central-asia-foreign-ministers-4,2023-04-27,remarks,speaker,秦刚,1,一是,\"坚持睦邻友好,齐心协力办好西安峰会\",\"坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",263,394,中亚|峰会|中国|西安,partnership|summit,agree,商定,中国—中亚峰会|中国,http://localhost:80/v1/points/china-central-asia-fm4-2023.r1,\"秦刚. 中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是 (2023-04-27). gongbao, dataset 000000000000. http://localhost:80/v1/points/china-central-asia-fm4-2023.r1\"\r\n",
    "application/x-ndjson": "{\"id\":\"china-central-asia-fm4-2023.r1\",\"document\":\"china-central-asia-fm4-2023\",\"meeting\":\"china-central-asia-foreign-ministers-4\",\"date\":\"2023-04-27\",\"section\":\"remarks\",\"voice\":\"speaker\",\"speaker\":\"秦刚\",\"ordinal\":1,\"marker\":\"一是\",\"heading\":\"坚持睦邻友好,齐心协力办好西安峰会\",\"text\":\"坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",\"selector\":{\"start\":263,\"end\":394,\"quote\":\"一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\",\"prefix\":\"中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\\n\\n\",\"suffix\":\"\\n\\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情\"},\"tags\":[{\"scheme\":\"source\",\"id\":\"中亚\",\"label\":\"中亚\",\"broader\":[],\"evidence\":[{\"start\":298,\"end\":300},{\"start\":332,\"end\":334},{\"start\":371,\"end\":373},{\"start\":384,\"end\":386}]},{\"scheme\":\"source\",\"id\":\"峰会\",\"label\":\"峰会\",\"broader\":[],\"evidence\":[{\"start\":280,\"end\":282},{\"start\":300,\"end\":302}]},{\"scheme\":\"source\",\"id\":\"中国\",\"label\":\"中国\",\"broader\":[],\"evidence\":[{\"start\":295,\"end\":297},{\"start\":329,\"end\":331},{\"start\":369,\"end\":371},{\"start\":382,\"end\":384}]},{\"scheme\":\"source\",\"id\":\"西安\",\"label\":\"西安\",\"broader\":[],\"evidence\":[{\"start\":278,\"end\":280},{\"start\":291,\"end\":293}]},{\"scheme\":\"topic\",\"id\":\"partnership\",\"label\":\"伙伴关系\",\"broader\":[\"relations\"],\"evidence\":[{\"start\":267,\"end\":271},{\"start\":334,\"end\":339}]},{\"scheme\":\"topic\",\"id\":\"summit\",\"label\":\"峰会筹备\",\"broader\":[\"mechanism\"],\"evidence\":[{\"start\":280,\"end\":282},{\"start\":300,\"end\":302}]}],\"acts\":[{\"act\":\"agree\",\"verb\":\"商定\",\"span\":{\"start\":285,\"end\":287},\"actor\":{\"label\":\"各方\",\"span\":{\"start\":283,\"end\":285},\"countries\":[\"CN\",\"KG\",\"KZ\",\"TJ\",\"TM\",\"UZ\"],\"bloc\":null},\"commitment\":false,\"rule\":\"not-agreed\"}],\"references\":[{\"kind\":\"meeting\",\"id\":\"china-central-asia-summit-2023-05\",\"label\":\"中国—中亚峰会\",\"date\":\"2023-05\"},{\"kind\":\"country\",\"id\":\"CN\",\"label\":\"中国\",\"date\":null}]}\n\n"
  },
  "getPoint": {
    "application/json": {
      "id": "china-central-asia-fm4-2023.r1",
      "document": "china-central-asia-fm4-2023",
      "meeting": "china-central-asia-foreign-ministers-4",
      "date": "2023-04-27",
      "section": "remarks",
      "voice": "speaker",
      "speaker": "秦刚",
      "ordinal": 1,
      "marker": "一是",
      "heading": "坚持睦邻友好,齐心协力办好西安峰会",
      "text": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
      "selector": {
        "start": 263,
        "end": 394,
        "quote": "一是坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
        "prefix": "中亚国家合作以及共同关心的问题深入交换了意见,达成广泛共识。\n\n",
        "suffix": "\n\n二是坚持团结互助,加大相互支持。各方重申尊重彼此根据本国国情"
      },
      "tags": [
        {
          "scheme": "source",
          "id": "中亚",
          "label": "中亚",
          "broader": [],
          "evidence": [
            {
              "start": 298,
              "end": 300
            }
          ]
        }
      ],
      "acts": [
        {
          "act": "agree",
          "verb": "商定",
          "span": {
            "start": 285,
            "end": 287
          },
          "actor": {
            "label": "各方",
            "span": {
              "start": 283,
              "end": 285
            },
            "countries": [
              "CN"
            ],
            "bloc": null
          },
          "commitment": false,
          "rule": "not-agreed"
        }
      ],
      "references": [
        {
          "kind": "meeting",
          "id": "china-central-asia-summit-2023-05",
          "label": "中国—中亚峰会",
          "date": "2023-05"
        }
      ]
    }
  },
  "listSearchHits": {
    "application/json": {
      "data": [
        {
          "point": {
            "id": "china-central-asia-fm4-2023.r3",
            "document": "china-central-asia-fm4-2023",
            "meeting": "china-central-asia-foreign-ministers-4",
            "date": "2023-04-27",
            "section": "remarks",
            "voice": "speaker",
            "speaker": "秦刚",
            "ordinal": 3,
            "marker": "三是",
            "heading": "坚持互利共赢,高质量共建“一带一路”",
            "text": "坚持互利共赢,高质量共建“一带一路”。各方高度评价十年来中国同中亚国家共建“一带一路”合作成果,将进一步提升经贸和投融资合作水平,打造现代化地区互联互通网络,扩大人员往来,畅通货物运输,拓展农业、新能源、电子商务、数字经济等领域合作,增进人文和地方交流,让六国合作更富活力,更有内涵,更能助力六国发展振兴。",
            "selector": {
              "start": 544,
              "end": 699,
              "quote": "三是坚持互利共赢,高质量共建“一带一路”。各方高度评价十年来中国同中亚国家共建“一带一路”合作成果,将进一步提升经贸和投融资合作水平,打造现代化地区互联互通网络,扩大人员往来,畅通货物运输,拓展农业、新能源、电子商务、数字经济等领域合作,增进人文和地方交流,让六国合作更富活力,更有内涵,更能助力六国发展振兴。",
              "prefix": "完整。无论过去、现在,还是将来,这一立场坚定不移,不会改变。\n\n",
              "suffix": "\n\n四是坚持安危与共,扩大安全合作。各方认为,当前中亚形势复杂变"
            },
            "tags": [
              {
                "scheme": "source",
                "id": "中亚",
                "label": "中亚",
                "broader": [],
                "evidence": [
                  {
                    "start": 577,
                    "end": 579
                  }
                ]
              }
            ],
            "acts": [
              {
                "act": "appreciate",
                "verb": "高度评价",
                "span": {
                  "start": 567,
                  "end": 571
                },
                "actor": {
                  "label": "各方",
                  "span": {
                    "start": 565,
                    "end": 567
                  },
                  "countries": [
                    "CN"
                  ],
                  "bloc": null
                },
                "commitment": false,
                "rule": "not-agreed"
              }
            ],
            "references": [
              {
                "kind": "initiative",
                "id": "belt-and-road",
                "label": "一带一路",
                "date": null
              }
            ]
          },
          "highlights": [
            {
              "field": "text",
              "start": 99,
              "end": 101,
              "source": {
                "start": 645,
                "end": 647
              }
            }
          ],
          "score": null
        }
      ],
      "page": {
        "next": "b1NBZU1ObTBTb3BJNzk3Njk1NzIgY2hpbmEtY2VudHJhbC1hc2lhLWZtNC0yMDIzIDAwMDAwMTI",
        "limit": 1,
        "total": 3,
        "totalRelation": "eq"
      },
      "facets": {
        "counted": 3,
        "relation": "eq",
        "topic": [
          {
            "value": "agriculture",
            "label": "农业",
            "points": 3
          }
        ],
        "act": [
          {
            "value": "agree",
            "label": null,
            "points": 1
          }
        ],
        "actor": [
          {
            "value": "CN",
            "label": null,
            "points": 3
          }
        ],
        "country": [
          {
            "value": "CN",
            "label": null,
            "points": 3
          }
        ],
        "section": [
          {
            "value": "communique",
            "label": null,
            "points": 2
          }
        ],
        "voice": [
          {
            "value": "agreed",
            "label": null,
            "points": 2
          }
        ],
        "meeting": [
          {
            "value": "china-central-asia-foreign-ministers-4",
            "label": "中国—中亚外长第四次会晤",
            "points": 3
          }
        ],
        "year": [
          {
            "value": "2023",
            "label": null,
            "points": 3
          }
        ]
      },
      "ranking": {
        "sort": "date",
        "ranked": null
      }
    }
  },
  "countPhrase": {
    "application/json": {
      "data": [
        {
          "meeting": "china-central-asia-foreign-ministers-4",
          "name": "中国—中亚外长第四次会晤",
          "date": "2023-04-27",
          "points": 3,
          "occurrences": 3
        }
      ],
      "page": {
        "next": null,
        "limit": 1,
        "total": 1,
        "totalRelation": "eq"
      },
      "phrase": {
        "points": 3,
        "occurrences": 3,
        "relation": "eq"
      },
      "years": [
        {
          "year": "2023",
          "points": 3,
          "occurrences": 3
        }
      ]
    }
  },
  "getPointCitation": {
    "application/vnd.citationstyles.csl+json": [
      {
        "id": "china-central-asia-fm4-2023.r1",
        "type": "webpage",
        "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是",
        "author": [
          {
            "literal": "秦刚"
          }
        ],
        "publisher": "外交部",
        "issued": {
          "date-parts": [
            [
              2023
            ]
          ]
        },
        "URL": "http://localhost:80/v1/points/china-central-asia-fm4-2023.r1",
        "language": "zh-Hans",
        "section": "remarks",
        "abstract": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
        "event-title": "中国—中亚外长第四次会晤",
        "event-place": "西安",
        "version": "0000000000000000000000000000000000000000000000000000000000000000",
        "archive": "gongbao",
        "archive_location": "china-central-asia-fm4-2023.r1",
        "note": "Published at https://www.71396.com/a/15-16826258781006379.html; code points 263 to 394 of the text"
      }
    ],
    "application/x-bibtex": "@misc{china-central-asia-fm4-2023.r1,\n  author = {{秦刚}},\n  title = {{中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是}},\n  howpublished = {外交部},\n  year = {2023},\n  month = {4},\n  day = {27},\n  url = {http://localhost:80/v1/points/china-central-asia-fm4-2023.r1},\n  abstract = {坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。},\n  version = {0000000000000000000000000000000000000000000000000000000000000000},\n  language = {zh-Hans},\n  note = {Published at https://www.71396.com/a/15-16826258781006379.html; code points 263 to 394 of the text},\n}\n",
    "application/x-research-info-systems": "TY  - ELEC\r\nID  - china-central-asia-fm4-2023.r1\r\nTI  - 中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是\r\nAU  - 秦刚\r\nPB  - 外交部\r\nPY  - 2023\r\nDA  - 2023/04/27/\r\nUR  - http://localhost:80/v1/points/china-central-asia-fm4-2023.r1\r\nLA  - zh-Hans\r\nSE  - remarks\r\nAB  - 坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\r\nET  - 0000000000000000000000000000000000000000000000000000000000000000\r\nDP  - gongbao\r\nN1  - Published at https://www.71396.com/a/15-16826258781006379.html; code points 263 to 394 of the text\r\nER  - \r\n"
  },
  "getPointCitationAs": {
    "application/vnd.citationstyles.csl+json": [
      {
        "id": "china-central-asia-fm4-2023.r1",
        "type": "webpage",
        "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是",
        "author": [
          {
            "literal": "秦刚"
          }
        ],
        "publisher": "外交部",
        "issued": {
          "date-parts": [
            [
              2023
            ]
          ]
        },
        "URL": "http://localhost:80/v1/points/china-central-asia-fm4-2023.r1",
        "language": "zh-Hans",
        "section": "remarks",
        "abstract": "坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。",
        "event-title": "中国—中亚外长第四次会晤",
        "event-place": "西安",
        "version": "0000000000000000000000000000000000000000000000000000000000000000",
        "archive": "gongbao",
        "archive_location": "china-central-asia-fm4-2023.r1",
        "note": "Published at https://www.71396.com/a/15-16826258781006379.html; code points 263 to 394 of the text"
      }
    ],
    "application/x-bibtex": "@misc{china-central-asia-fm4-2023.r1,\n  author = {{秦刚}},\n  title = {{中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是}},\n  howpublished = {外交部},\n  year = {2023},\n  month = {4},\n  day = {27},\n  url = {http://localhost:80/v1/points/china-central-asia-fm4-2023.r1},\n  abstract = {坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。},\n  version = {0000000000000000000000000000000000000000000000000000000000000000},\n  language = {zh-Hans},\n  note = {Published at https://www.71396.com/a/15-16826258781006379.html; code points 263 to 394 of the text},\n}\n",
    "application/x-research-info-systems": "TY  - ELEC\r\nID  - china-central-asia-fm4-2023.r1\r\nTI  - 中国-中亚峰会五月西安举行 外长会晤发表新闻公报, 一是\r\nAU  - 秦刚\r\nPB  - 外交部\r\nPY  - 2023\r\nDA  - 2023/04/27/\r\nUR  - http://localhost:80/v1/points/china-central-asia-fm4-2023.r1\r\nLA  - zh-Hans\r\nSE  - remarks\r\nAB  - 坚持睦邻友好,齐心协力办好西安峰会。各方商定于下月在西安举办中国—中亚峰会。这是我们着眼六国和六国人民的未来,决心构建更加紧密的中国—中亚命运共同体采取的重要步骤。各方将共同努力举办一场精彩的盛会,向世界展现中国中亚合作的高水平,推动中国中亚关系迈入新时代。\r\nET  - 0000000000000000000000000000000000000000000000000000000000000000\r\nDP  - gongbao\r\nN1  - Published at https://www.71396.com/a/15-16826258781006379.html; code points 263 to 394 of the text\r\nER  - \r\n"
  },
  "getDocumentCitation": {
    "application/vnd.citationstyles.csl+json": [
      {
        "id": "china-central-asia-fm4-2023",
        "type": "webpage",
        "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
        "publisher": "外交部",
        "issued": {
          "date-parts": [
            [
              2023
            ]
          ]
        },
        "URL": "http://localhost:80/v1/documents/china-central-asia-fm4-2023",
        "language": "zh-Hans",
        "event-title": "中国—中亚外长第四次会晤",
        "event-place": "西安",
        "version": "0000000000000000000000000000000000000000000000000000000000000000",
        "archive": "gongbao",
        "archive_location": "china-central-asia-fm4-2023",
        "note": "Published at https://www.71396.com/a/15-16826258781006379.html"
      }
    ],
    "application/x-bibtex": "@misc{china-central-asia-fm4-2023,\n  title = {{中国-中亚峰会五月西安举行 外长会晤发表新闻公报}},\n  howpublished = {外交部},\n  year = {2023},\n  month = {4},\n  day = {27},\n  url = {http://localhost:80/v1/documents/china-central-asia-fm4-2023},\n  version = {0000000000000000000000000000000000000000000000000000000000000000},\n  language = {zh-Hans},\n  note = {Published at https://www.71396.com/a/15-16826258781006379.html},\n}\n",
    "application/x-research-info-systems": "TY  - ELEC\r\nID  - china-central-asia-fm4-2023\r\nTI  - 中国-中亚峰会五月西安举行 外长会晤发表新闻公报\r\nPB  - 外交部\r\nPY  - 2023\r\nDA  - 2023/04/27/\r\nUR  - http://localhost:80/v1/documents/china-central-asia-fm4-2023\r\nLA  - zh-Hans\r\nET  - 0000000000000000000000000000000000000000000000000000000000000000\r\nDP  - gongbao\r\nN1  - Published at https://www.71396.com/a/15-16826258781006379.html\r\nER  - \r\n"
  },
  "getDocumentCitationAs": {
    "application/vnd.citationstyles.csl+json": [
      {
        "id": "china-central-asia-fm4-2023",
        "type": "webpage",
        "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
        "publisher": "外交部",
        "issued": {
          "date-parts": [
            [
              2023
            ]
          ]
        },
        "URL": "http://localhost:80/v1/documents/china-central-asia-fm4-2023",
        "language": "zh-Hans",
        "event-title": "中国—中亚外长第四次会晤",
        "event-place": "西安",
        "version": "0000000000000000000000000000000000000000000000000000000000000000",
        "archive": "gongbao",
        "archive_location": "china-central-asia-fm4-2023",
        "note": "Published at https://www.71396.com/a/15-16826258781006379.html"
      }
    ],
    "application/x-bibtex": "@misc{china-central-asia-fm4-2023,\n  title = {{中国-中亚峰会五月西安举行 外长会晤发表新闻公报}},\n  howpublished = {外交部},\n  year = {2023},\n  month = {4},\n  day = {27},\n  url = {http://localhost:80/v1/documents/china-central-asia-fm4-2023},\n  version = {0000000000000000000000000000000000000000000000000000000000000000},\n  language = {zh-Hans},\n  note = {Published at https://www.71396.com/a/15-16826258781006379.html},\n}\n",
    "application/x-research-info-systems": "TY  - ELEC\r\nID  - china-central-asia-fm4-2023\r\nTI  - 中国-中亚峰会五月西安举行 外长会晤发表新闻公报\r\nPB  - 外交部\r\nPY  - 2023\r\nDA  - 2023/04/27/\r\nUR  - http://localhost:80/v1/documents/china-central-asia-fm4-2023\r\nLA  - zh-Hans\r\nET  - 0000000000000000000000000000000000000000000000000000000000000000\r\nDP  - gongbao\r\nN1  - Published at https://www.71396.com/a/15-16826258781006379.html\r\nER  - \r\n"
  },
  "compare": {
    "application/json": {
      "left": [
        "china-central-asia-fm4-2023.r1"
      ],
      "right": [
        "china-central-asia-fm4-2023.c1"
      ],
      "method": {
        "name": "tfidf-pairs-1",
        "description": "Cosine of tf-idf vectors of pairs of Chinese characters, words of other scripts, and, counted three times, topics and what is referred to; rarity is taken among the points compared. A pair is a point and the one most like it on the other side.",
        "threshold": 0.07
      },
      "pairs": [
        {
          "left": "china-central-asia-fm4-2023.r1",
          "right": "china-central-asia-fm4-2023.c2",
          "score": 0.158,
          "diff": [
            {
              "op": "left",
              "left": {
                "start": 0,
                "end": 18,
                "source": {
                  "start": 265,
                  "end": 283
                },
                "text": "坚持睦邻友好,齐心协力办好西安峰会。"
              },
              "right": null
            }
          ]
        }
      ],
      "onlyLeft": [],
      "onlyRight": [
        "china-central-asia-fm4-2023.c1"
      ]
    }
  },
  "getSimilarPoints": {
    "application/json": {
      "data": [
        {
          "point": {
            "id": "china-central-asia-fm4-2023.r5",
            "document": "china-central-asia-fm4-2023",
            "meeting": "china-central-asia-foreign-ministers-4",
            "date": "2023-04-27",
            "section": "remarks",
            "voice": "speaker",
            "speaker": "秦刚",
            "ordinal": 5,
            "marker": "五是",
            "heading": "坚持公平正义,坚定捍卫国际秩序",
            "text": "坚持公平正义,坚定捍卫国际秩序。中国同中亚国家在重大国际和地区问题上立场相同或相近,将在联合国、上海合作组织等多边机制框架下保持密切协作,恪守联合国宪章宗旨和原则以及其他公认的国际法准则,践行真正的多边主义,为推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。",
            "selector": {
              "start": 810,
              "end": 947,
              "quote": "五是坚持公平正义,坚定捍卫国际秩序。中国同中亚国家在重大国际和地区问题上立场相同或相近,将在联合国、上海合作组织等多边机制框架下保持密切协作,恪守联合国宪章宗旨和原则以及其他公认的国际法准则,践行真正的多边主义,为推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。",
              "prefix": "犯罪,加强在阿富汗问题上的沟通协作,共同维护本地区和平安宁。\n\n",
              "suffix": "\n\n中国—中亚外长第四次会晤新闻公报\n\n一、各方全面梳理了202"
            },
            "tags": [
              {
                "scheme": "source",
                "id": "中亚",
                "label": "中亚",
                "broader": [],
                "evidence": [
                  {
                    "start": 831,
                    "end": 833
                  }
                ]
              }
            ],
            "acts": [],
            "references": [
              {
                "kind": "document",
                "id": "lian-he-guo-xian-zhang-faym",
                "label": "联合国宪章",
                "date": null
              }
            ]
          },
          "score": 0.041
        }
      ],
      "method": {
        "name": "shared-grams-1",
        "description": "The part of the point’s stretches of two and three Chinese characters, and words of other scripts, that the other holds, each weighted by its rarity: log((points + 1) / points that hold it, counted to 200). Of each stretch the newest 200 points that hold it are looked at.",
        "threshold": 0
      }
    }
  },
  "exportPackage": {
    "application/zip": "PK"
  },
  "exportSqlite": {
    "application/vnd.sqlite3": "SQLite format 3"
  },
  "listTags": {
    "application/json": {
      "data": [
        {
          "scheme": "source",
          "id": "中亚",
          "label": "中亚",
          "points": 15,
          "documents": 1
        }
      ],
      "page": {
        "next": "Vy1tQzNfTldOei1IOTk5OTk5OTg0IHNvdXJjZSDkuK3kupo",
        "limit": 1,
        "total": 52,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿scheme,id,label,points,documents\r\nsource,中亚,中亚,15,1\r\n",
    "application/x-ndjson": "{\"scheme\":\"source\",\"id\":\"中亚\",\"label\":\"中亚\",\"points\":15,\"documents\":1}\n\n"
  },
  "listTagsAs": {
    "application/json": {
      "data": [
        {
          "scheme": "source",
          "id": "中亚",
          "label": "中亚",
          "points": 15,
          "documents": 1
        }
      ],
      "page": {
        "next": "Vy1tQzNfTldOei1IOTk5OTk5OTg0IHNvdXJjZSDkuK3kupo",
        "limit": 1,
        "total": 52,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿scheme,id,label,points,documents\r\nsource,中亚,中亚,15,1\r\n",
    "application/x-ndjson": "{\"scheme\":\"source\",\"id\":\"中亚\",\"label\":\"中亚\",\"points\":15,\"documents\":1}\n\n"
  },
  "listTopics": {
    "application/json": {
      "data": [
        {
          "id": "relations",
          "labels": {
            "zh": "双边与地区关系",
            "en": "Relations between states",
            "ru": "Межгосударственные отношения"
          },
          "alt": {
            "zh": [],
            "en": [],
            "ru": []
          },
          "broader": null,
          "narrower": [
            "political-trust"
          ],
          "related": [],
          "note": "How states stand to one another; what they do together is under its own field.",
          "words": {
            "zh": [],
            "en": []
          },
          "points": 5,
          "documents": 1
        }
      ],
      "page": {
        "next": "WU9fa2hacDVjb2hKMQ",
        "limit": 1,
        "total": 88,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,broader,label_zh,label_en,label_ru,note,words,points,documents\r\nrelations,,双边与地区关系,Relations between states,Межгосударственные отношения,How states stand to one another; what they do together is under its own field.,,5,1\r\n",
    "application/x-ndjson": "{\"id\":\"relations\",\"labels\":{\"zh\":\"双边与地区关系\",\"en\":\"Relations between states\",\"ru\":\"Межгосударственные отношения\"},\"alt\":{\"zh\":[],\"en\":[],\"ru\":[]},\"broader\":null,\"narrower\":[\"political-trust\",\"sovereignty\",\"partnership\",\"high-level-exchanges\"],\"related\":[],\"note\":\"How states stand to one another; what they do together is under its own field.\",\"words\":{\"zh\":[],\"en\":[]},\"points\":5,\"documents\":1}\n\n"
  },
  "listTopicsAs": {
    "application/json": {
      "data": [
        {
          "id": "relations",
          "labels": {
            "zh": "双边与地区关系",
            "en": "Relations between states",
            "ru": "Межгосударственные отношения"
          },
          "alt": {
            "zh": [],
            "en": [],
            "ru": []
          },
          "broader": null,
          "narrower": [
            "political-trust"
          ],
          "related": [],
          "note": "How states stand to one another; what they do together is under its own field.",
          "words": {
            "zh": [],
            "en": []
          },
          "points": 5,
          "documents": 1
        }
      ],
      "page": {
        "next": "WU9fa2hacDVjb2hKMQ",
        "limit": 1,
        "total": 88,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,broader,label_zh,label_en,label_ru,note,words,points,documents\r\nrelations,,双边与地区关系,Relations between states,Межгосударственные отношения,How states stand to one another; what they do together is under its own field.,,5,1\r\n",
    "application/x-ndjson": "{\"id\":\"relations\",\"labels\":{\"zh\":\"双边与地区关系\",\"en\":\"Relations between states\",\"ru\":\"Межгосударственные отношения\"},\"alt\":{\"zh\":[],\"en\":[],\"ru\":[]},\"broader\":null,\"narrower\":[\"political-trust\",\"sovereignty\",\"partnership\",\"high-level-exchanges\"],\"related\":[],\"note\":\"How states stand to one another; what they do together is under its own field.\",\"words\":{\"zh\":[],\"en\":[]},\"points\":5,\"documents\":1}\n\n"
  },
  "getTopicScheme": {
    "application/ld+json": {
      "@context": {
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "id": "@id",
        "type": "@type",
        "prefLabel": {
          "@id": "skos:prefLabel",
          "@container": "@language"
        },
        "altLabel": {
          "@id": "skos:altLabel",
          "@container": [
            "@language"
          ]
        },
        "scopeNote": {
          "@id": "skos:scopeNote",
          "@language": "en"
        },
        "inScheme": {
          "@id": "skos:inScheme",
          "@type": "@id"
        },
        "broader": {
          "@id": "skos:broader",
          "@type": "@id"
        },
        "narrower": {
          "@id": "skos:narrower",
          "@type": "@id",
          "@container": "@set"
        },
        "related": {
          "@id": "skos:related",
          "@type": "@id",
          "@container": "@set"
        },
        "topConceptOf": {
          "@id": "skos:topConceptOf",
          "@type": "@id"
        },
        "hasTopConcept": {
          "@id": "skos:hasTopConcept",
          "@type": "@id",
          "@container": "@set"
        }
      },
      "@graph": [
        {
          "id": "topics",
          "type": "skos:ConceptScheme",
          "prefLabel": {
            "zh": "公报主题词表",
            "en": "Topics of communiqués",
            "ru": "Темы коммюнике"
          },
          "hasTopConcept": [
            "topics/relations"
          ]
        }
      ]
    }
  },
  "getTopic": {
    "application/json": {
      "id": "connectivity",
      "labels": {
        "zh": "互联互通",
        "en": "Connectivity",
        "ru": "Взаимосвязанность"
      },
      "alt": {
        "zh": [
          "交通运输"
        ],
        "en": [
          "Transport"
        ],
        "ru": [
          "Связанность"
        ]
      },
      "broader": "economy",
      "narrower": [],
      "related": [],
      "note": "Roads, railways, ports, flights, corridors, the ways between countries.",
      "words": {
        "zh": [
          "互联互通"
        ],
        "en": [
          "connectivity"
        ]
      },
      "points": 2,
      "documents": 1
    }
  },
  "listActs": {
    "application/json": {
      "data": [
        {
          "id": "review",
          "labels": {
            "zh": "梳理",
            "en": "Review"
          },
          "definition": "Looks back over what was done.",
          "kind": "event",
          "commits": "never",
          "verbs": {
            "zh": [
              "梳理"
            ],
            "en": [
              "review"
            ]
          },
          "example": {
            "zh": "双方回顾了上次会议以来的进展。",
            "en": "The sides reviewed progress since their last meeting."
          },
          "points": 1,
          "documents": 1
        }
      ],
      "page": {
        "next": "UmhDYWtEZHNKWDF5MQ",
        "limit": 1,
        "total": 32,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,label_zh,label_en,definition,kind,commits,verbs,points,documents\r\nreview,梳理,Review,Looks back over what was done.,event,never,梳理|回顾|总结|听取|审议|检视|评估|review|take stock of|assess|evaluate,1,1\r\n",
    "application/x-ndjson": "{\"id\":\"review\",\"labels\":{\"zh\":\"梳理\",\"en\":\"Review\"},\"definition\":\"Looks back over what was done.\",\"kind\":\"event\",\"commits\":\"never\",\"verbs\":{\"zh\":[\"梳理\",\"回顾\",\"总结\",\"听取\",\"审议\",\"检视\",\"评估\"],\"en\":[\"review\",\"take stock of\",\"assess\",\"evaluate\"]},\"example\":{\"zh\":\"双方回顾了上次会议以来的进展。\",\"en\":\"The sides reviewed progress since their last meeting.\"},\"points\":1,\"documents\":1}\n\n"
  },
  "listActsAs": {
    "application/json": {
      "data": [
        {
          "id": "review",
          "labels": {
            "zh": "梳理",
            "en": "Review"
          },
          "definition": "Looks back over what was done.",
          "kind": "event",
          "commits": "never",
          "verbs": {
            "zh": [
              "梳理"
            ],
            "en": [
              "review"
            ]
          },
          "example": {
            "zh": "双方回顾了上次会议以来的进展。",
            "en": "The sides reviewed progress since their last meeting."
          },
          "points": 1,
          "documents": 1
        }
      ],
      "page": {
        "next": "UmhDYWtEZHNKWDF5MQ",
        "limit": 1,
        "total": 32,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿id,label_zh,label_en,definition,kind,commits,verbs,points,documents\r\nreview,梳理,Review,Looks back over what was done.,event,never,梳理|回顾|总结|听取|审议|检视|评估|review|take stock of|assess|evaluate,1,1\r\n",
    "application/x-ndjson": "{\"id\":\"review\",\"labels\":{\"zh\":\"梳理\",\"en\":\"Review\"},\"definition\":\"Looks back over what was done.\",\"kind\":\"event\",\"commits\":\"never\",\"verbs\":{\"zh\":[\"梳理\",\"回顾\",\"总结\",\"听取\",\"审议\",\"检视\",\"评估\"],\"en\":[\"review\",\"take stock of\",\"assess\",\"evaluate\"]},\"example\":{\"zh\":\"双方回顾了上次会议以来的进展。\",\"en\":\"The sides reviewed progress since their last meeting.\"},\"points\":1,\"documents\":1}\n\n"
  },
  "listReferences": {
    "application/json": {
      "data": [
        {
          "kind": "country",
          "id": "CN",
          "label": "中国",
          "labels": [
            "中国"
          ],
          "date": null,
          "target": null,
          "points": 11,
          "documents": 1,
          "mentions": 19
        }
      ],
      "page": {
        "next": "LVlXQUN1NFpmaTNOOTk5OTk5OTg4IGNvdW50cnkgQ04",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿kind,id,label,labels,date,target,points,documents,mentions\r\ncountry,CN,中国,中国,,,11,1,19\r\n",
    "application/x-ndjson": "{\"kind\":\"country\",\"id\":\"CN\",\"label\":\"中国\",\"labels\":[\"中国\"],\"date\":null,\"target\":null,\"points\":11,\"documents\":1,\"mentions\":19}\n\n"
  },
  "listReferencesAs": {
    "application/json": {
      "data": [
        {
          "kind": "country",
          "id": "CN",
          "label": "中国",
          "labels": [
            "中国"
          ],
          "date": null,
          "target": null,
          "points": 11,
          "documents": 1,
          "mentions": 19
        }
      ],
      "page": {
        "next": "LVlXQUN1NFpmaTNOOTk5OTk5OTg4IGNvdW50cnkgQ04",
        "limit": 1,
        "total": 19,
        "totalRelation": "eq"
      }
    },
    "text/csv": "﻿kind,id,label,labels,date,target,points,documents,mentions\r\ncountry,CN,中国,中国,,,11,1,19\r\n",
    "application/x-ndjson": "{\"kind\":\"country\",\"id\":\"CN\",\"label\":\"中国\",\"labels\":[\"中国\"],\"date\":null,\"target\":null,\"points\":11,\"documents\":1,\"mentions\":19}\n\n"
  },
  "getChanges": {
    "application/json": {
      "data": [
        {
          "resource": "documents",
          "id": "china-central-asia-fm4-2023",
          "at": "2031-05-06T07:08:09Z",
          "change": "added",
          "record": {
            "id": "china-central-asia-fm4-2023",
            "title": "中国-中亚峰会五月西安举行 外长会晤发表新闻公报",
            "kind": "communique",
            "language": "zh-Hans",
            "source": {
              "label": "外交部",
              "selector": {
                "start": 2378,
                "end": 2381,
                "quote": "外交部",
                "prefix": "泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问\n\n来源 :",
                "suffix": "\n\n展开阅读全文\n\n页面更新:2024-05-30\n\n标签:中亚"
              }
            },
            "sourceUrl": "https://www.71396.com/a/15-16826258781006379.html",
            "published": "2023-04-27",
            "publishedBasis": "curated",
            "pageUpdated": "2024-05-30",
            "rights": "Text © its publisher; the page names 外交部 (the Chinese Ministry of Foreign Affairs) as its source. Kept here unchanged as a sample for research; not covered by the MIT licence of the code.",
            "sha256": "60290b8aaf9f1a29e4d8a194ddcbfc2b923ca0ac9b8e8f4526f0d26e7ab7a96a",
            "length": 2694,
            "heading": {
              "label": "中国—中亚外长第四次会晤新闻公报",
              "selector": {
                "start": 949,
                "end": 965,
                "quote": "中国—中亚外长第四次会晤新闻公报",
                "prefix": "推动全球治理体系改革、构建人类命运共同体作出中国—中亚贡献。\n\n",
                "suffix": "\n\n一、各方全面梳理了2022年1月中国同中亚五国建交30周年视"
              }
            },
            "sidebar": {
              "heading": "新闻多一点",
              "subheading": "秦刚:推动国际社会形成解决乌克兰危机的最大公约数",
              "paragraphs": 3,
              "links": [
                {
                  "start": 2342,
                  "end": 2372,
                  "quote": "习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
                  "prefix": "力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>",
                  "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
                }
              ],
              "selector": {
                "start": 2009,
                "end": 2372,
                "quote": "新闻多一点\n\n秦刚:推动国际社会形成解决乌克兰危机的最大公约数\n\n值得一提的是,27日,国务委员兼外长秦刚在西安同来华出席中国—中亚外长第四次会晤的五国外长们就当前国际和地区热点问题深入交换意见,就乌克兰危机阐述了中方立场。\n\n秦刚说,乌克兰危机发展到今天这个地步,有着深刻的历史背景和复杂的现实原因。但再复杂的危机,最终都要通过谈判化解;再复杂的冲突,最终也只有政治解决一条路。\n\n习近平主席应约同泽连斯基总统通电话,进行直接沟通。这是中方着眼推动政治解决乌克兰危机采取的重要步骤,再次体现了中方劝和促谈的一贯立场。中国同中亚国家对乌克兰危机的看法和立场相近。我们愿继续同包括中亚国家在内的各方共同努力,积累共识,推动国际社会形成解决乌克兰危机的最大公约数。>>>习近平同泽连斯基通电话 将派中国政府欧亚事务特别代表赴乌访问",
                "prefix": "。\n\n十四、各方感谢中方高水平举办中国—中亚外长第四次会晤。\n\n",
                "suffix": "\n\n来源 :外交部\n\n展开阅读全文\n\n页面更新:2024-05-"
              }
            },
            "meeting": "china-central-asia-foreign-ministers-4",
            "counts": {
              "blocks": 42,
              "meetings": 6,
              "participants": 6,
              "communiquePoints": 14,
              "remarkPoints": 5,
              "points": 19,
              "tags": 17,
              "references": 19
            },
            "problems": []
          }
        }
      ],
      "next": "MDAwMDAwMDAwMDAwMDAwMC40Mi40Mg",
      "more": true
    }
  },
  "getDocumentFeed": {
    "application/atom+xml": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<id>urn:uuid:d10127ab-b255-5723-ad30-0c91b47cdf05</id>\n<title>gongbao: documents</title>\n<updated>2031-05-06T07:08:09Z</updated>\n<author><name>gongbao</name></author>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"documents.atom\"/>\n<link rel=\"alternate\" type=\"application/json\" href=\"documents\"/>\n<entry xml:lang=\"zh-Hans\">\n<id>urn:uuid:8250fd6c-a7dd-5f1d-b507-385dca3e2477</id>\n<title>中国-中亚峰会五月西安举行 外长会晤发表新闻公报</title>\n<updated>2031-05-06T07:08:09Z</updated><dc:date>2023-04-27</dc:date>\n<link rel=\"alternate\" type=\"application/json\" href=\"documents/china-central-asia-fm4-2023\"/>\n<link rel=\"related\" type=\"text/plain\" href=\"documents/china-central-asia-fm4-2023/text\"/><link rel=\"via\" href=\"https://www.71396.com/a/15-16826258781006379.html\"/>\n<category term=\"communique\"/>\n<summary xml:lang=\"en\">Points: 19. Participants: 6. Meetings: 6.</summary>\n</entry>\n</feed>\n"
  }
};
